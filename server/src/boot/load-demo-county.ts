import type { DataSource } from 'typeorm';
import { seededRandom, systemClock } from '#shared/kernel/ports.js';
import { seedDemo } from '../../../db/seeds/demo/seed-demo.js';
import { hashPassword } from '../modules/identity/password-hasher.js';

/** Any number: whoever starts Duheng sees the same county, told from the day of the start. */
const SEED = 20_230_105;

/** @param owner data source of a migrated database without any jurisdiction */
export const loadDemoCounty = (owner: DataSource): Promise<void> =>
  seedDemo(owner, { clock: systemClock, random: seededRandom(SEED), hashPassword });
