import { migrateUp } from '#db/migrate.js';
import { seedDemoCounty } from '../boot/demo-county.js';
import { CommandProblem, type Command } from './command.js';
import { withDatabase } from './with-database.js';

/** `seed demo`: into a database without any jurisdiction, which it migrates first. */
export const runSeed: Command = async ([what], out) => {
  if (what !== 'demo') throw new CommandProblem('用法 usage: duheng seed demo');
  const seeded = await withDatabase(async (url) => {
    await migrateUp(url);
    return seedDemoCounty(url);
  });
  if (!seeded) {
    throw new CommandProblem(
      '数据库里已有行政区划，没有载入（the database already has a jurisdiction; nothing was loaded）',
    );
  }
  out.write('演示县已载入（the demo county is loaded）\n');
  return 0;
};
