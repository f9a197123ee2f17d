import { EMBEDDED_NAME, clusterUrl, type Cluster } from './cluster.js';
import { openCluster } from './open-cluster.js';
import { openEmbeddedPostgres, type EmbeddedOptions } from './open-embedded-postgres.js';
import { isOwned } from './owner-lock.js';
import { isServing, readPostmaster } from './postmaster-file.js';
import { tryLogin } from './server-login.js';

export interface BorrowedPostgres {
  readonly url: string;
  /** Stops the server only if it was started for the borrower. */
  giveBack(): Promise<void>;
}

/** For short commands: the server of the Duheng that runs on this folder, or one of their own if none does. */
export async function borrowEmbeddedPostgres(options: EmbeddedOptions): Promise<BorrowedPostgres> {
  const cluster = await openCluster(options);
  const port = await portOfOwnedServer(cluster);
  if (port) {
    return { url: clusterUrl(cluster, port, EMBEDDED_NAME), giveBack: () => Promise.resolve() };
  }
  const own = await openEmbeddedPostgres(options);
  return { url: own.url, giveBack: () => own.stop() };
}

async function portOfOwnedServer(cluster: Cluster): Promise<number | undefined> {
  const running = await readPostmaster(cluster.dataFolder);
  if (!running || !(await isServing(running.pid, cluster.dataFolder))) return undefined;
  if ((await tryLogin(cluster, running.port)) !== 'ready') return undefined;
  return (await isOwned(clusterUrl(cluster, running.port, 'postgres'))) ? running.port : undefined;
}
