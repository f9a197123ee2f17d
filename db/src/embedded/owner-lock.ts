import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartProblem } from './start-problem.js';

/** Any constant: the lock lives in the cluster's own `postgres` database, which nothing else uses. */
const OWNER_LOCK = 8_407_351;
/** The session of a killed owner ends within milliseconds; somebody who still holds the lock then is alive. */
const PATIENCE_MS = 3_000;

export interface OwnerLock {
  release(): Promise<void>;
}

/**
 * One Duheng per data folder. The lock is a session of the database itself, so it cannot outlive its holder,
 * and losing it tells that the server went away.
 * @throws StartProblem `data-folder-locked`
 */
export async function takeOwnerLock(url: string, dataDir: string, onLost: () => void): Promise<OwnerLock> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'duheng-owner' });
  let held = false;
  client.on('error', () => undefined);
  client.once('end', () => held && onLost());
  await client.connect();
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await tryLock(client))) {
    if (Date.now() > deadline) {
      await client.end();
      throw new StartProblem('data-folder-locked', dataDir);
    }
    await sleep(100);
  }
  held = true;
  return {
    release: async () => {
      held = false;
      await client.end().catch(() => undefined);
    },
  };
}

/** Whether some Duheng holds the cluster. @param url of the database `postgres` */
export async function isOwned(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND granted`,
      [OWNER_LOCK],
    );
    return rowCount !== 0;
  } finally {
    await client.end();
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
    OWNER_LOCK,
  ]);
  return rows[0]?.locked === true;
}
