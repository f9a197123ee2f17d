import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openEmbeddedPostgres } from '#db/embedded/open-embedded-postgres.js';
import { migrateUp } from '#db/migrate.js';

const TABLES = [
  'region',
  'unit',
  'plan',
  'section',
  'task',
  'task_unit',
  'progress_report',
  'round',
  'indicator',
  'score',
] as const;

export interface BenchDatabase {
  /** What tools and servers find the PostgreSQL by. */
  readonly environment: NodeJS.ProcessEnv;
  /** Of the product's database. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of its own in `folder`, with the neutral dataset as the kit makes it and, in a second database, the same
 * rows in Duheng's schema: written out as CSV by the kit, copied in, and put into our tables.
 */
export async function makeBenchDatabase(
  kit: string,
  folder: string,
  { size, regions }: { size: 'S' | 'L'; regions: number | undefined },
): Promise<BenchDatabase> {
  const dataDir = path.join(folder, 'database');
  mkdirSync(dataDir, { recursive: true });
  const server = await openEmbeddedPostgres({ dataDir });
  const { hostname, port, username, password } = new URL(server.url);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    PGHOST: hostname,
    PGPORT: port,
    PGUSER: username,
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: 'postgres',
    PG_MODULE: path.resolve('node_modules/pg/package.json'),
    ...(regions !== undefined && { LREGIONS: String(regions) }),
  };
  const run = (command: string, ...args: string[]) =>
    void execFileSync(command, args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  const base = `bench_${size.toLowerCase()}`;
  const product = `${base}_duheng`;
  const csv = path.join(folder, 'csv');
  run(path.join(kit, 'data.sh'), 'create', size, base);
  run(path.join(kit, 'data.sh'), 'csv', base, csv);
  run('createdb', product);
  const url = server.url.replace(/\/[^/]*$/, `/${product}`);
  await migrateUp(url);
  const psql = (...args: string[]) => run('psql', '-qX', '-v', 'ON_ERROR_STOP=1', '-d', product, ...args);
  const script = (name: string) => path.join(import.meta.dirname, 'dataset', name);
  psql('-f', script('staging.sql'));
  for (const table of TABLES)
    psql('-c', `\\copy neutral.${table} from '${path.join(csv, `${table}.csv`)}' csv header`);
  psql('-f', script('load.sql'));
  return { environment, url, stop: () => server.stop() };
}
