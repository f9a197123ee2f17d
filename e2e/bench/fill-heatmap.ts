import pg from 'pg';
import { borrowEmbeddedPostgres } from '#db/embedded/borrow-embedded-postgres.js';

/** One plan of a year of its own: a task below each of `sections` headings, with a share of each of `units` units. */
export interface HeatmapSize {
  readonly year: number;
  readonly units: number;
  readonly sections: number;
}

/** Copies of a row with other values, as a statement's select list. */
const copyOf = (row: string, values: string): string =>
  `(jsonb_populate_record(${row}, jsonb_build_object(${values}))).*`;

const COUNTY = `(SELECT jurisdiction_id FROM plans LIMIT 1)`;

const ADD_UNITS = `
  INSERT INTO units
  SELECT ${copyOf('u', `'id', gen_random_uuid(), 'name', '县第' || n || '局', 'short_name', n || '局', 'sort_order', 10000 + n`)}
    FROM units u,
         generate_series(1, $1::int - (SELECT count(*)::int FROM units WHERE jurisdiction_id = ${COUNTY})) n
   WHERE u.id = (SELECT id FROM units WHERE jurisdiction_id = ${COUNTY} AND ended_on IS NULL LIMIT 1)`;

const ADD_PLAN = `
  WITH one AS (
    SELECT a.id, a.jurisdiction_id, a.plan_id, a.task_id FROM assignments a JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
     WHERE a.jurisdiction_id = ${COUNTY} AND a.withdrawn_at IS NULL AND p.state = 'issued' LIMIT 1
  ), plan AS (
    INSERT INTO plans
    SELECT ${copyOf('p', `'id', gen_random_uuid(), 'year', $1::int, 'doc_number', NULL, 'title', '测速 ' || $1`)}
      FROM plans p JOIN one ON one.jurisdiction_id = p.jurisdiction_id AND one.plan_id = p.id
    RETURNING *
  ), headings AS (
    INSERT INTO plan_sections (jurisdiction_id, id, plan_id, parent_id, title, sort_order)
    SELECT jurisdiction_id, gen_random_uuid(), id, NULL, '第' || n || '项工作', n
      FROM plan, generate_series(1, $2::int) n
    RETURNING *
  ), work AS (
    INSERT INTO tasks
    SELECT ${copyOf('t', `'id', gen_random_uuid(), 'plan_id', h.plan_id, 'section_id', h.id, 'code', $1 || '-' || h.sort_order, 'draft_key', NULL`)}
      FROM headings h, tasks t JOIN one ON one.jurisdiction_id = t.jurisdiction_id AND one.task_id = t.id
    RETURNING *
  )
  INSERT INTO assignments
  SELECT ${copyOf('a', `'id', gen_random_uuid(), 'plan_id', w.plan_id, 'task_id', w.id, 'unit_id', u.id, 'reports_for_task', false, 'latest_report_id', NULL, 'percent', abs(hashtext(w.id::text || u.id::text)) % 101`)}
    FROM assignments a JOIN one ON one.jurisdiction_id = a.jurisdiction_id AND one.id = a.id, work w,
         (SELECT id FROM units WHERE jurisdiction_id = ${COUNTY} ORDER BY sort_order DESC LIMIT $3) u`;

/** Gives the demo county what heatmaps of these sizes count. */
export async function fillHeatmap(dataDir: string, sizes: readonly HeatmapSize[]): Promise<void> {
  const borrowed = await borrowEmbeddedPostgres({ dataDir });
  const client = new pg.Client({ connectionString: borrowed.url });
  await client.connect();
  try {
    await client.query(ADD_UNITS, [Math.max(...sizes.map(({ units }) => units))]);
    for (const { year, units, sections } of sizes) await client.query(ADD_PLAN, [year, sections, units]);
    await client.query('ANALYZE');
  } finally {
    await client.end();
    await borrowed.giveBack();
  }
}
