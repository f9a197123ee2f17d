import { createDataSource } from '#db/data-source.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { migrateUp } from '#db/migrate.js';
import { loadDemoCounty } from '../boot/load-demo-county.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

/** `seed demo`: into a database without any jurisdiction, which it migrates first. */
export const runSeed: Command = async ([what], out) => {
  if (what !== 'demo') throw new CommandProblem('用法 usage: duheng seed demo');
  await withDatabase(async (url) => {
    await migrateUp(url);
    await seedEmptyDatabase(url);
  });
  out.write('演示县已载入（the demo county is loaded）\n');
  return 0;
};

async function seedEmptyDatabase(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
  try {
    if (await dataSource.getRepository(JurisdictionRow).exists()) {
      throw new CommandProblem(
        '数据库里已有行政区划，没有载入（the database already has a jurisdiction; nothing was loaded）',
      );
    }
    await loadDemoCounty(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
