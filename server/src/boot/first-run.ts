import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDataSource } from '#db/data-source.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import type { Config } from '../platform/config/config.js';
import { loadDemoCounty } from './load-demo-county.js';

/** `in-use`: there is a jurisdiction. `seeded`: the demo county was just loaded. `empty`: somebody has to set up. */
export type FirstRun = 'in-use' | 'seeded' | 'empty';

/**
 * Loads the invented county into a database without any jurisdiction. An office that once started with
 * `--empty` never gets it, even if it restarts before its first administrator is set up.
 */
export async function prepareFirstRun(
  config: Pick<Config, 'demo' | 'dataDir'>,
  ownerUrl: string,
): Promise<FirstRun> {
  const wantedEmpty = path.join(config.dataDir, 'started-empty');
  if (!config.demo) {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
    await writeFile(wantedEmpty, '');
  }
  const demo = config.demo && !(await stat(wantedEmpty).catch(() => undefined));
  const dataSource = await createDataSource({ url: ownerUrl, poolSize: 2 }).initialize();
  try {
    if (await dataSource.getRepository(JurisdictionRow).exists()) return 'in-use';
    if (!demo) return 'empty';
    await loadDemoCounty(dataSource);
    return 'seeded';
  } finally {
    await dataSource.destroy();
  }
}
