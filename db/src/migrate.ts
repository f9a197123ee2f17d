import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { withMigrationLock } from './migration-lock.js';

export interface MigrationStatus {
  readonly name: string;
  readonly applied: boolean;
}

/** Applies what is pending, each migration in its own transaction. @returns the names applied by this call */
export const migrateUp = (url: string): Promise<string[]> =>
  locked(url, async (dataSource) => (await dataSource.runMigrations()).map(({ name }) => name));

/** Takes the last applied migration back. @returns its name, or undefined when none is applied */
export const migrateDown = (url: string): Promise<string | undefined> =>
  locked(url, async (dataSource) => {
    const last = (await statusOf(dataSource)).findLast(({ applied }) => applied);
    if (last) await dataSource.undoLastMigration();
    return last?.name;
  });

/** Every migration in order, and whether this database has it. */
export const migrationStatus = (url: string): Promise<MigrationStatus[]> => locked(url, statusOf);

async function statusOf(dataSource: DataSource): Promise<MigrationStatus[]> {
  const [row] = await dataSource.query<{ exists: boolean }[]>(
    `SELECT to_regclass('migrations') IS NOT NULL AS exists`,
  );
  const done = row?.exists ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations') : [];
  const names = new Set(done.map(({ name }) => name));
  return dataSource.migrations.map(({ name, constructor }) => {
    const known = name ?? constructor.name;
    return { name: known, applied: names.has(known) };
  });
}

function locked<T>(url: string, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  return withMigrationLock(url, async () => {
    const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  });
}
