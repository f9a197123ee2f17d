import pg from 'pg';
import { openEmbeddedPostgres } from '#db/embedded/open-embedded-postgres.js';
import type { Config } from '../platform/config/config.js';

export interface OpenedDatabase {
  /** As the owner of the schema; holds the password, never print it. */
  readonly url: string;
  /** Stops the embedded server; leaves an own one alone. */
  close(): Promise<void>;
}

/**
 * The database that the configuration names, or the embedded one; either has answered once.
 * @throws StartProblem, or the driver's error when an own database cannot be reached
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  onGivenUp: (problem: unknown) => void,
): Promise<OpenedDatabase> {
  if (config.databaseUrl) {
    await knock(config.databaseUrl);
    return { url: config.databaseUrl, close: () => Promise.resolve() };
  }
  const embedded = await openEmbeddedPostgres({ dataDir: config.dataDir, onGivenUp });
  return { url: embedded.url, close: () => embedded.stop() };
}

async function knock(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw withTimeoutCode(error);
  });
  await client.end();
}

/** The driver's own time limit comes without a code. */
const withTimeoutCode = (error: unknown): unknown =>
  error instanceof Error && /timeout/i.test(error.message)
    ? Object.assign(error, { code: 'ETIMEDOUT' })
    : error;
