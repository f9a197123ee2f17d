import type pg from 'pg';
import { migrateUp } from '../migrate.js';

const TEMPLATE_LOCK = 8_407_353;

/** Prefix of every database that a test run makes, so that its end finds them. */
export const testDatabasePrefix = (): string => `duheng_test_${process.env.DUHENG_TEST_RUN ?? 'alone'}`;

export const databaseUrl = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
};

/** The migrated database that others are copied from: made once per run by whoever comes first. */
export async function templateDatabase(client: pg.Client, serverUrl: string): Promise<string> {
  const name = `${testDatabasePrefix()}_template`;
  await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, serverUrl, name);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return name;
}

/** Renamed only when complete: a failed migration leaves no half-made template for the next test. */
async function makeTemplate(client: pg.Client, serverUrl: string, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft}`);
  await migrateUp(databaseUrl(serverUrl, draft));
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}
