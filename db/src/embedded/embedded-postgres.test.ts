import { afterEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { borrowEmbeddedPostgres } from './borrow-embedded-postgres.js';
import { openCluster } from './open-cluster.js';
import { openEmbeddedPostgres, type EmbeddedPostgres } from './open-embedded-postgres.js';
import { startOrAdoptServer } from './start-server.js';
import { stopServer } from './stop-server.js';

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'duheng-embedded-'));
  cleanups.push(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

async function opened(dataDir: string): Promise<EmbeddedPostgres> {
  const database = await openEmbeddedPostgres({ dataDir, throwAway: true });
  cleanups.push(() => database.stop());
  return database;
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function askPatiently<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const rows = await ask<T>(url, sql).catch(() => undefined);
    if (rows) return rows;
    await sleep(50);
  }
  throw new Error('the database did not come back');
}

describe('the embedded PostgreSQL', () => {
  it('starts on 127.0.0.1 with a private password, UTF-8 letters and nothing left of the draft', async () => {
    const dataDir = await newDataDir();
    await mkdir(path.join(dataDir, 'database.new-999999999-dead'));
    const database = await opened(dataDir);
    const [row] = await ask<{ address: string; ctype: string; method: string }>(
      database.url,
      `SELECT host(inet_server_addr()) AS address, datctype AS ctype,
              (SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = 'duheng')::text AS method
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({ address: '127.0.0.1', ctype: expect.stringMatching(/UTF-?8$/i), method: 'true' });
    expect((await stat(path.join(dataDir, 'database', 'password'))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).toEqual(['database']);
    await ask(database.url, 'CREATE EXTENSION pg_trgm');
    expect(await ask(database.url, `SELECT cardinality(show_trgm('督查督办')) AS n`)).toEqual([{ n: 5 }]);
    await expect(ask(database.url.replace(/:[0-9a-f]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow();
  });

  it('adopts a server that outlived the process which started it', async () => {
    const dataDir = await newDataDir();
    const orphan = await startOrAdoptServer(await openCluster({ dataDir, throwAway: true }));
    const database = await opened(dataDir);
    expect(database).toMatchObject({ adopted: true, port: orphan.port });
    expect(database.pid()).toBe(orphan.pid);
  });

  it('comes back on the same port with every acknowledged row after kill -9', async () => {
    const database = await opened(await newDataDir());
    await ask(database.url, 'CREATE TABLE kept (n int)');
    for (let n = 1; n <= 3; n += 1) {
      await ask(database.url, `INSERT INTO kept VALUES (${n})`);
      const killed = database.pid();
      process.kill(killed, 'SIGKILL');
      expect(await askPatiently(database.url, 'SELECT count(*)::int AS rows FROM kept')).toEqual([
        { rows: n },
      ]);
      while (database.pid() === killed) await sleep(10);
    }
  });

  it('starts over a postmaster.pid whose process id now belongs to another program', async () => {
    const dataDir = await newDataDir();
    const first = await openEmbeddedPostgres({ dataDir, throwAway: true });
    const pidFile = path.join(dataDir, 'database', 'cluster', 'postmaster.pid');
    const content = await readFile(pidFile, 'utf8');
    await first.stop();
    await writeFile(pidFile, content.replace(/^\d+/, String(process.ppid)));
    expect((await opened(dataDir)).adopted).toBe(false);
  });

  it('takes another port when the last one is busy', async () => {
    const dataDir = await newDataDir();
    const first = await openEmbeddedPostgres({ dataDir, throwAway: true });
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    cleanups.push(() => new Promise((resolve) => squatter.close(resolve)));
    const second = await opened(dataDir);
    expect(second.port).not.toBe(first.port);
    expect(await ask(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a second Duheng on the same data folder in one sentence, and leaves the first alone', async () => {
    const dataDir = await newDataDir();
    const first = await opened(dataDir);
    await expect(openEmbeddedPostgres({ dataDir, throwAway: true })).rejects.toMatchObject({
      code: 'data-folder-locked',
      message: expect.stringContaining('数据目录正被另一个督衡使用'),
    });
    expect(await ask(first.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is borrowed beside its owner, or started for the borrower alone', async () => {
    const dataDir = await newDataDir();
    const alone = await borrowEmbeddedPostgres({ dataDir, throwAway: true });
    await alone.giveBack();
    await expect(ask(alone.url, 'SELECT 1')).rejects.toThrow();
    const owner = await opened(dataDir);
    const beside = await borrowEmbeddedPostgres({ dataDir });
    expect(beside.url).toBe(owner.url);
    await beside.giveBack();
    expect(await ask(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets two that start together on an empty folder agree on one cluster and one owner', async () => {
    const dataDir = await newDataDir();
    const both = await Promise.allSettled([opened(dataDir), opened(dataDir)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a data folder of another major version', async () => {
    const dataDir = await newDataDir();
    await openCluster({ dataDir, throwAway: true });
    await writeFile(path.join(dataDir, 'database', 'cluster', 'PG_VERSION'), '15\n');
    await expect(openCluster({ dataDir })).rejects.toMatchObject({ code: 'other-major-version' });
  });

  if (process.getuid?.() !== 0) return;

  it('as root without user namespaces, runs as nobody from a copy beside the data', async () => {
    const dataDir = await newDataDir();
    await expect(
      openCluster({ dataDir: path.join(dataDir, 'private'), accountKind: 'nobody' }),
    ).rejects.toMatchObject({
      code: 'data-folder-unreachable',
    });
    await chmod(dataDir, 0o711);
    const cluster = await openCluster({ dataDir, throwAway: true, accountKind: 'nobody' });
    const server = await startOrAdoptServer(cluster);
    cleanups.push(() => stopServer(server.pid, cluster.dataFolder));
    expect((await stat(`/proc/${server.pid}`)).uid).toBe(65534);
  });
});
