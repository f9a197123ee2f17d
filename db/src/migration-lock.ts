import pg from 'pg';

/** Any constant that nothing else in the database uses. */
const MIGRATION_LOCK = 8_407_352;

/**
 * Runs `work` while no other process migrates the same database: TypeORM itself takes no lock, and of several
 * that start together all but one would fail. Held by a transaction of its own connection, so that it ends with
 * the process and also holds behind a pooler that hands out connections per transaction.
 */
export async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'duheng-migration-lock' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
