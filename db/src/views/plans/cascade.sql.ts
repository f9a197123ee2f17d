/**
 * The narrow way between jurisdictions: functions that run as the owner of the schema, ask for the parent link
 * themselves and give the listed columns only. Everything else stays behind row-level security (ADR 0013).
 * `app.jurisdiction_id` says who asks, as it does for the policies.
 */
const DEFINER = 'LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

const ASKING = `nullif(current_setting('app.jurisdiction_id', true), '')::uuid`;

/** All jurisdictions above one, at any depth. The list of jurisdictions has no wall. */
const SUPERIORS_OF = `
  CREATE OR REPLACE FUNCTION superiors_of(subordinate uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE up (id) AS (
      SELECT parent_id FROM public.jurisdictions WHERE id = subordinate AND parent_id IS NOT NULL
      UNION
      SELECT j.parent_id FROM public.jurisdictions j JOIN up ON j.id = up.id WHERE j.parent_id IS NOT NULL
    )
    SELECT id FROM up
  $$`;

/** Issued plans of the superiors: what a subordinate may choose to follow. */
const SUPERIOR_PLANS = `
  CREATE OR REPLACE FUNCTION cascade_superior_plans()
  RETURNS TABLE (jurisdiction_id uuid, jurisdiction_name text, plan_id uuid, title text, doc_number text,
                 issuer text, document_date date, year integer)
  ${DEFINER} AS $$
    SELECT j.id, j.name, p.id, p.title, p.doc_number, p.issuer, p.document_date, p.year
      FROM plans p JOIN jurisdictions j ON j.id = p.jurisdiction_id
     WHERE p.jurisdiction_id IN (SELECT superiors_of(${ASKING})) AND p.state = 'issued'
     ORDER BY p.year DESC, p.document_date DESC NULLS LAST, p.id DESC
     LIMIT 500
  $$`;

/** Points of one issued plan of a superior: what its document prints, no units, no progress. */
const SUPERIOR_POINTS = `
  CREATE OR REPLACE FUNCTION cascade_superior_points(superior_jurisdiction uuid, superior_plan uuid)
  RETURNS TABLE (id uuid, ordinal text, title text, content text, due_on date, deadlines jsonb)
  ${DEFINER} AS $$
    SELECT t.id, t.ordinal, t.title, t.content, t.due_on,
           coalesce((SELECT jsonb_agg(jsonb_build_object('text', d.text, 'dueOn', d.due_on) ORDER BY d.sort_order)
                       FROM task_deadlines d
                      WHERE d.jurisdiction_id = t.jurisdiction_id AND d.task_id = t.id), '[]')
      FROM tasks t JOIN plans p ON p.jurisdiction_id = t.jurisdiction_id AND p.id = t.plan_id
     WHERE p.jurisdiction_id = superior_jurisdiction AND p.id = superior_plan AND p.state = 'issued'
       AND t.withdrawn_at IS NULL AND p.jurisdiction_id IN (SELECT superiors_of(${ASKING}))
     ORDER BY t.sort_order
     LIMIT 2000
  $$`;

/** Sentences that may ask for a report by a date: the rule in \`reporting-duties.ts\` decides. Of the text nothing else. */
export const reportSentencesOf = (text: string): string => `
  SELECT btrim(s) FROM regexp_split_to_table(${text}, '[。；;\\n]+') AS s
   WHERE length(s) BETWEEN 8 AND 400 AND s ~ '(报|反馈|提交)' AND s ~ '([0-9]月|[0-9] 月|年底|年末|季|每|半年|[周月年]报)'
   LIMIT 50`;

const SUPERIOR_SENTENCES = `
  CREATE OR REPLACE FUNCTION cascade_superior_sentences(superior_jurisdiction uuid, superior_plan uuid)
  RETURNS SETOF text
  ${DEFINER} AS $$
    ${reportSentencesOf(`(SELECT p.source_text FROM plans p
       WHERE p.jurisdiction_id = superior_jurisdiction AND p.id = superior_plan AND p.state = 'issued'
         AND p.jurisdiction_id IN (SELECT superiors_of(${ASKING})))`)}
  $$`;

/** The chain above one's own plan: what each level calls its superior document, and nothing more. */
const LEVELS = `
  CREATE OR REPLACE FUNCTION cascade_levels(own_plan uuid)
  RETURNS TABLE (depth integer, jurisdiction_name text, title text, doc_number text)
  ${DEFINER} AS $$
    WITH RECURSIVE chain AS (
      SELECT 1 AS depth, d.* FROM superior_documents d
       WHERE d.jurisdiction_id = ${ASKING} AND d.plan_id = own_plan
      UNION ALL
      SELECT c.depth + 1, d.*
        FROM chain c
        JOIN superior_documents d
          ON d.jurisdiction_id = c.superior_jurisdiction_id AND d.plan_id = c.superior_plan_id
        JOIN plans p ON p.jurisdiction_id = d.jurisdiction_id AND p.id = d.plan_id
       WHERE c.depth < 10
         AND (d.jurisdiction_id = ${ASKING}
              OR (p.state = 'issued' AND d.jurisdiction_id IN (SELECT superiors_of(${ASKING}))))
    )
    SELECT c.depth, j.name, c.title, c.doc_number
      FROM chain c LEFT JOIN jurisdictions j ON j.id = c.superior_jurisdiction_id
     ORDER BY c.depth
  $$`;

/** Links that lead to one of the asking jurisdiction's plans, from its subordinates or from itself. */
const LINKS = `
    SELECT d.jurisdiction_id, d.id, d.plan_id, p.title, p.doc_number
      FROM superior_documents d
      JOIN plans p ON p.jurisdiction_id = d.jurisdiction_id AND p.id = d.plan_id
     WHERE d.superior_jurisdiction_id = ${ASKING} AND d.superior_plan_id = superior_plan AND p.state = 'issued'
       AND (d.jurisdiction_id = ${ASKING} OR ${ASKING} IN (SELECT superiors_of(d.jurisdiction_id)))`;

/** Who follows one's own plan; a subordinate's plan only once it is issued. */
const SUBORDINATES = `
  CREATE OR REPLACE FUNCTION cascade_subordinates(superior_plan uuid)
  RETURNS TABLE (jurisdiction_id uuid, jurisdiction_name text, plan_id uuid, title text, doc_number text)
  ${DEFINER} AS $$
    SELECT l.jurisdiction_id, j.name, l.plan_id, l.title, l.doc_number
      FROM (${LINKS}) l JOIN jurisdictions j ON j.id = l.jurisdiction_id
     ORDER BY j.name, l.plan_id
     LIMIT 500
  $$`;

/** How the light of a share \`s\` of a follower \`l\` is asked for, and what is joined for it. */
interface SubordinateLight {
  readonly light: string;
  readonly policy: string;
}

/** Which tasks of the followers take up which point, and how far they are: no unit, no report, no evidence. */
export const subordinateTasks = ({ light, policy }: SubordinateLight): string => `
  CREATE OR REPLACE FUNCTION cascade_subordinate_tasks(superior_plan uuid, today date)
  RETURNS TABLE (plan_id uuid, point_id uuid, task_id uuid, ordinal text, title text, due_on date, percent numeric,
                 assignments integer, green integer, yellow integer, red integer, grey integer)
  ${DEFINER} AS $$
    SELECT l.plan_id, m.point_id, t.id, t.ordinal, t.title, t.due_on,
           coalesce(round(avg(a.percent), 2), 0), count(a.id)::int,
           (count(*) FILTER (WHERE a.light = 'green'))::int, (count(*) FILTER (WHERE a.light = 'yellow'))::int,
           (count(*) FILTER (WHERE a.light = 'red'))::int, (count(*) FILTER (WHERE a.light = 'grey'))::int
      FROM (${LINKS}) l
      ${policy}
      JOIN task_mappings m
        ON m.jurisdiction_id = l.jurisdiction_id AND m.superior_document_id = l.id AND m.state = 'confirmed'
      JOIN tasks t ON t.jurisdiction_id = m.jurisdiction_id AND t.id = m.task_id AND t.withdrawn_at IS NULL
      LEFT JOIN LATERAL (
        SELECT s.id, s.percent,
               ${light} AS light
          FROM assignments s
         WHERE s.jurisdiction_id = t.jurisdiction_id AND s.task_id = t.id AND s.withdrawn_at IS NULL
      ) a ON true
     GROUP BY l.plan_id, m.point_id, t.jurisdiction_id, t.id, t.ordinal, t.title, t.due_on, t.sort_order
     ORDER BY l.plan_id, t.sort_order
     LIMIT 20000
  $$`;

/** With thresholds that were constants: as migration 5 made it. */
export const FIRST_SUBORDINATE_TASKS = subordinateTasks({
  light:
    'assignment_light(s.percent, s.starts_on, s.due_on, s.completed_on, cascade_subordinate_tasks.today)',
  policy: '',
});

export const CASCADE_FUNCTIONS = [
  'cascade_superior_plans()',
  'cascade_superior_points(uuid, uuid)',
  'cascade_superior_sentences(uuid, uuid)',
  'cascade_levels(uuid)',
  'cascade_subordinates(uuid)',
  'cascade_subordinate_tasks(uuid, date)',
  'superiors_of(uuid)',
] as const;

export const CASCADE_SQL = [
  SUPERIORS_OF,
  SUPERIOR_PLANS,
  SUPERIOR_POINTS,
  SUPERIOR_SENTENCES,
  LEVELS,
  SUBORDINATES,
  FIRST_SUBORDINATE_TASKS,
] as const;
