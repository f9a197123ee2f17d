import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDataSource } from '#db/data-source.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { systemClock } from '#shared/kernel/ports.js';
import { seedDemo } from '../../../db/seeds/demo/seed-demo.js';
import type { Config } from '../platform/config/config.js';

/**
 * Loads the invented county into a database without any jurisdiction. An office that once started with
 * `--empty` never gets it, even if it restarts before its first administrator is set up.
 * @returns whether it was loaded
 */
export async function seedOnFirstRun(config: Config, ownerUrl: string): Promise<boolean> {
  const wantedEmpty = path.join(config.dataDir, 'started-empty');
  if (!config.demo) {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
    await writeFile(wantedEmpty, '');
    return false;
  }
  if (await stat(wantedEmpty).catch(() => undefined)) return false;
  return seedDemoCounty(ownerUrl);
}

/** @returns false when the database already has a jurisdiction, which is then left as it is */
export async function seedDemoCounty(ownerUrl: string): Promise<boolean> {
  const dataSource = await createDataSource({ url: ownerUrl, poolSize: 2 }).initialize();
  try {
    if (await dataSource.getRepository(JurisdictionRow).exists()) return false;
    await seedDemo(dataSource, { clock: systemClock });
    return true;
  } finally {
    await dataSource.destroy();
  }
}
