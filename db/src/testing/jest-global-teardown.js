import pg from 'pg';
import { removeRun } from './remove-run.js';

export default async function tearDownRun() {
  const { DUHENG_TEST_DATABASE_URL: url, DUHENG_TEST_RUN: run, DUHENG_TEST_FOLDER: folder } = process.env;
  if (url && run) await dropDatabases(url, `duheng_test_${run}_`);
  if (folder) await removeRun(folder);
}

/** On a server that was lent to us only the databases of this run go. */
async function dropDatabases(url, prefix) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
      prefix,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
