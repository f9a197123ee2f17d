import pg from 'pg';
import { borrowEmbeddedPostgres } from '#db/embedded/borrow-embedded-postgres.js';

/**
 * Gives the demo county copies of a task and its shares until the ledger has `wanted` rows. @returns how many it has
 */
export async function fillLedger(dataDir: string, wanted: number): Promise<number> {
  const borrowed = await borrowEmbeddedPostgres({ dataDir });
  const client = new pg.Client({ connectionString: borrowed.url });
  await client.connect();
  try {
    const count = async () =>
      Number(
        (
          await client.query<{ count: string }>(
            'SELECT count(*) FROM assignments WHERE withdrawn_at IS NULL AND jurisdiction_id = (SELECT jurisdiction_id FROM plans LIMIT 1)',
          )
        ).rows[0]!.count,
      );
    const present = await count();
    if (present < wanted)
      await client.query(
        `WITH one AS (SELECT a.* FROM assignments a WHERE a.withdrawn_at IS NULL
                         AND a.jurisdiction_id = (SELECT jurisdiction_id FROM plans LIMIT 1) LIMIT 1),
              more AS (
           INSERT INTO tasks
           SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', '9999-' || n,
                                                               'title', t.title || n))).*
             FROM tasks t JOIN one ON one.jurisdiction_id = t.jurisdiction_id AND one.task_id = t.id,
                  generate_series(1, $1::int) n
           RETURNING id)
         INSERT INTO assignments
         SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'task_id', more.id,
                                                             'reports_for_task', false))).*
           FROM assignments a JOIN one ON one.jurisdiction_id = a.jurisdiction_id AND one.id = a.id, more`,
        [wanted - present],
      );
    await client.query('ANALYZE');
    return await count();
  } finally {
    await client.end();
    await borrowed.giveBack();
  }
}
