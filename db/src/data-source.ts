import 'reflect-metadata';
import type { PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { APP_ROLE } from '../migrations/tenant-table.js';
import { migrations } from '../migrations/migrations.js';
import { entities } from './entities/entities.js';
import { columnTypes } from './pg-types.js';
import { PreparingClient } from './preparing-client.js';
import { SnakeNaming } from './snake-naming.js';

export interface DataSourceOptions {
  readonly url: string;
  /** `application`: walled by row-level security and by time limits. `owner`: migrations, seeds, administration. */
  readonly role?: 'owner' | 'application';
  readonly poolSize?: number;
}

const STATEMENT_TIMEOUT_MS = 5_000;

/** A data source over every entity; call `initialize()`. The schema changes by migrations only. */
export function createDataSource({ url, role = 'owner', poolSize = 10 }: DataSourceOptions): DataSource {
  const pool: PoolConfig = {
    types: columnTypes,
    connectionTimeoutMillis: 5_000,
    ...(role === 'application' && applicationSession),
  };
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    migrationsTransactionMode: 'each',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    applicationName: `duheng-${role}`,
    poolSize,
    extra: pool,
  });
}

/** Sent with the start of each connection, so that no statement ever runs without them. */
const applicationSession: PoolConfig & { pipeline: boolean } = {
  Client: PreparingClient,
  // Statements follow each other without waiting for the answer to the one before.
  pipeline: true,
  // Pages come from memory or a solid-state disk, and statements are too short for machine code to be made of them.
  options: `-c role=${APP_ROLE} -c random_page_cost=1.1 -c jit=off`,
  statement_timeout: STATEMENT_TIMEOUT_MS,
  idle_in_transaction_session_timeout: 4 * STATEMENT_TIMEOUT_MS,
};
