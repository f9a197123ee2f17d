import pg from 'pg';
import { clusterUrl, type Cluster } from './cluster.js';

/** `ready`: ours and answering. `busy`: starting up or shutting down. `absent`: nobody there, or not ours. */
export type LoginOutcome = 'ready' | 'busy' | 'absent';

const CANNOT_CONNECT_NOW = '57P03';

/** Only our own server lets our password in and names our data folder. */
export async function tryLogin(cluster: Cluster, port: number): Promise<LoginOutcome> {
  const client = new pg.Client({
    connectionString: clusterUrl(cluster, port, 'postgres'),
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === cluster.dataFolder ? 'ready' : 'absent';
  } catch (error) {
    return (error as { code?: string }).code === CANNOT_CONNECT_NOW ? 'busy' : 'absent';
  } finally {
    await client.end().catch(() => undefined);
  }
}
