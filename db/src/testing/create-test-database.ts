import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { databaseUrl, templateDatabase, testDatabasePrefix } from './template-database.js';
import { testServerUrl } from './test-server.js';

export interface TestDatabase {
  readonly url: string;
  /** As the owner: sees every jurisdiction. For building a world and looking behind the walls. */
  readonly dataSource: DataSource;
  /** As the application: walled by row-level security. What the code under test gets. */
  readonly appDataSource: DataSource;
  drop(): Promise<void>;
}

/** A migrated, empty database of its own, copied from the run's template in some 50 ms. Call `drop` at the end. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = await createDatabase(true);
  const url = databaseUrl(await testServerUrl(), name);
  const [dataSource, appDataSource] = await Promise.all([
    createDataSource({ url, poolSize: 4 }).initialize(),
    createDataSource({ url, poolSize: 8, role: 'application' }).initialize(),
  ]);
  const drop = async () => {
    const open = [dataSource, appDataSource].filter(({ isInitialized }) => isInitialized);
    await Promise.all(open.map((one) => one.destroy()));
    await dropDatabase(name);
  };
  return { url, dataSource, appDataSource, drop };
}

/** An empty database without any table, for tests of the migrations themselves. */
export async function createBareDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = await createDatabase(false);
  return { url: databaseUrl(await testServerUrl(), name), drop: () => dropDatabase(name) };
}

async function createDatabase(migrated: boolean): Promise<string> {
  const name = `${testDatabasePrefix()}_${randomBytes(6).toString('hex')}`;
  await asAdministrator(async (client, serverUrl) => {
    const template = migrated ? await templateDatabase(client, serverUrl) : 'template1';
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  });
  return name;
}

const dropDatabase = (name: string): Promise<void> =>
  asAdministrator(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });

async function asAdministrator(work: (client: pg.Client, serverUrl: string) => Promise<void>): Promise<void> {
  const serverUrl = await testServerUrl();
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await work(client, serverUrl);
  } finally {
    await client.end();
  }
}
