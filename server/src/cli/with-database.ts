import { borrowEmbeddedPostgres } from '#db/embedded/borrow-embedded-postgres.js';
import { readConfig } from '../platform/config/config.js';

/**
 * Lends the configured database to one command. The embedded server is started for it if need be; one that a
 * running Duheng owns is used beside it and left running.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  if (databaseUrl) return work(databaseUrl);
  const database = await borrowEmbeddedPostgres({ dataDir });
  try {
    return await work(database.url);
  } finally {
    await database.giveBack();
  }
}
