import { clusterUrl } from '../embedded/cluster.js';
import { openCluster } from '../embedded/open-cluster.js';
import { startOrAdoptServer } from '../embedded/start-server.js';

/** Set by jest-global-setup.js: the folder of this run's throw-away server. */
const FOLDER = 'DUHENG_TEST_FOLDER';
const GIVEN_URL = 'DUHENG_TEST_DATABASE_URL';

/** Nothing here has to survive a power cut. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

/**
 * Administrator's URL of the PostgreSQL that tests use: `DUHENG_TEST_DATABASE_URL`, or one embedded server per
 * run, started by the first test that needs it and adopted by the others.
 */
export async function testServerUrl(): Promise<string> {
  const given = process.env[GIVEN_URL];
  if (given) return given;
  const dataDir = process.env[FOLDER];
  if (!dataDir) throw new Error(`${FOLDER} is not set: run through jest, whose globalSetup sets it`);
  const cluster = await openCluster({ dataDir, throwAway: true });
  const { port } = await startOrAdoptServer(cluster, { settings: hasty });
  return clusterUrl(cluster, port, 'postgres');
}
