import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EMBEDDED_NAME, clusterUrl, type Cluster } from './cluster.js';
import { openCluster, type ClusterOptions } from './open-cluster.js';
import { takeOwnerLock, type OwnerLock } from './owner-lock.js';
import { startOrAdoptServer, type RunningServer, type ServerOptions } from './start-server.js';
import { StartProblem } from './start-problem.js';
import { stopServer } from './stop-server.js';

export interface EmbeddedPostgres {
  /** Superuser connection to the one database; holds the password, never print it. */
  readonly url: string;
  readonly port: number;
  readonly adopted: boolean;
  pid(): number;
  stop(): Promise<void>;
}

export interface EmbeddedOptions extends ClusterOptions {
  /** Called when a server that died could not be brought back. */
  readonly onGivenUp?: (problem: unknown) => void;
}

interface Ownership {
  readonly server: RunningServer;
  readonly lock: OwnerLock;
}

/**
 * Starts or adopts the PostgreSQL of a data folder, holds the folder against a second Duheng, and restarts the
 * server on the same port if it dies.
 * @throws StartProblem
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(options);
  let stopping = false;
  let reviving: Promise<void> = Promise.resolve();
  const onLost = () => {
    if (!stopping) reviving = revive().catch((problem: unknown) => options.onGivenUp?.(problem));
  };
  let current = await takeOwnership(cluster, {}, onLost);
  const { port, adopted } = current.server;
  const revive = async () => {
    current = await takeOwnership(cluster, { port }, onLost);
    if (current.server.port !== port) throw new StartProblem('port-taken', String(port));
  };
  await createDatabase(clusterUrl(cluster, port, 'postgres'));
  return {
    url: clusterUrl(cluster, port, EMBEDDED_NAME),
    port,
    adopted,
    pid: () => current.server.pid,
    stop: async () => {
      stopping = true;
      await reviving;
      await stopServer(current.server.pid, cluster.dataFolder);
      await current.lock.release();
    },
  };
}

/** The holder of the lock may be stopping the server that we are just adopting; then we start it anew. */
async function takeOwnership(
  cluster: Cluster,
  options: ServerOptions,
  onLost: () => void,
): Promise<Ownership> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await startOrAdoptServer(cluster, options);
    try {
      const url = clusterUrl(cluster, server.port, 'postgres');
      return { server, lock: await takeOwnerLock(url, cluster.folder, onLost) };
    } catch (error) {
      if (error instanceof StartProblem || attempt === 5) throw error;
      await sleep(200);
    }
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [EMBEDDED_NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${EMBEDDED_NAME}`);
  } finally {
    await client.end();
  }
}
