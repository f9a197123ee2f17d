import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Clock, Random } from '#shared/kernel/ports.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { Chance } from './generate/chance.js';
import { DemoSeed } from './generate/demo-seed.js';
import { generateCounty } from './generate/generate-county.js';
import { insertCounty } from './insert-county.js';
import { COUNTY_NAME } from './register/demo-units.js';

/** Short name of the demo county in addresses and on the command line. */
export const DEMO_JURISDICTION_CODE = 'demo';

export interface SeedPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** The stored form of a password. */
  hashPassword(password: string): Promise<string>;
}

export class DemoCountyExists extends Error {
  constructor() {
    super(`the jurisdiction "${DEMO_JURISDICTION_CODE}" exists already; nothing was changed`);
    this.name = 'DemoCountyExists';
  }
}

/**
 * Loads the invented county as it stands at `clock.now()`, in one transaction: the same clock and chance give the
 * same rows, ids included (password hashes are salted elsewhere). Run it as the owner of the database.
 * @throws DemoCountyExists when it was loaded before
 */
export async function seedDemo(dataSource: DataSource, ports: SeedPorts): Promise<void> {
  const now = ports.clock.now();
  const chance = new Chance(ports.random);
  const jurisdiction = {
    id: chance.id(now),
    code: DEMO_JURISDICTION_CODE,
    name: COUNTY_NAME,
    demo: true,
    createdAt: now,
  };
  const hashOf = await hashPasswords(ports);
  const county = generateCounty(new DemoSeed(jurisdiction.id, now, chance), hashOf);
  await dataSource.transaction(async (manager) => {
    if (await manager.existsBy(JurisdictionRow, { code: DEMO_JURISDICTION_CODE }))
      throw new DemoCountyExists();
    await manager.insert(JurisdictionRow, jurisdiction);
    await insertCounty(manager, county);
  });
}

/**
 * Accounts that are not on the log-in page share the hash of a password that is thrown away here. It does not come
 * from `random`: whoever knows the seed would know it.
 */
async function hashPasswords(ports: SeedPorts): Promise<(loginName: string) => string> {
  const nobodys = await ports.hashPassword(randomUUID());
  const hashes = await Promise.all(
    DEMO_ACCOUNTS.map(
      async ({ loginName, password }) => [loginName, await ports.hashPassword(password)] as const,
    ),
  );
  const known = new Map(hashes);
  return (loginName) => known.get(loginName) ?? nobodys;
}
