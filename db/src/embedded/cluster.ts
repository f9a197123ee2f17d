import path from 'node:path';
import type { ServerAccount } from './server-account.js';

/** One PostgreSQL cluster on disk and the account that runs it. */
export interface Cluster {
  readonly folder: string;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly portFile: string;
  readonly password: string;
  readonly account: ServerAccount;
}

/** The superuser of the embedded cluster and the name of its one database. */
export const EMBEDDED_NAME = 'duheng';

/** `password` and `cluster` always appear together: the folder that holds both is renamed into place. */
export const clusterPaths = (folder: string) => ({
  folder,
  dataFolder: path.join(folder, 'cluster'),
  logFile: path.join(folder, 'postgres.log'),
  portFile: path.join(folder, 'port'),
  passwordFile: path.join(folder, 'password'),
});

export const clusterUrl = (cluster: Cluster, port: number, database: string): string =>
  `postgres://${EMBEDDED_NAME}:${cluster.password}@127.0.0.1:${port}/${database}`;
