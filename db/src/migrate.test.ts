import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { migrations } from '../migrations/migrations.js';
import { migrateDown, migrateUp, migrationStatus } from './migrate.js';
import { createBareDatabase } from './testing/create-test-database.js';

let database: Awaited<ReturnType<typeof createBareDatabase>>;
const names = migrations.map(({ name }) => name);

beforeEach(async () => {
  database = await createBareDatabase();
});

afterEach(() => database.drop());

it('lets eight that start together apply every migration exactly once', async () => {
  const applied = await Promise.all(Array.from({ length: 8 }, () => migrateUp(database.url)));
  expect(applied.filter((list) => list.length > 0)).toEqual([names]);
});

it('goes all the way down and up again, and says where it stands', async () => {
  expect(await migrationStatus(database.url)).toEqual(names.map((name) => ({ name, applied: false })));
  await migrateUp(database.url);
  expect(await migrationStatus(database.url)).toEqual(names.map((name) => ({ name, applied: true })));
  for (const name of names.toReversed()) expect(await migrateDown(database.url)).toBe(name);
  expect(await migrateDown(database.url)).toBeUndefined();
  expect(await migrateUp(database.url)).toEqual(names);
});
