/** Shares as they stood at the end of the day $2. */
const AS_THEY_STOOD = `(
    SELECT v.assignment_id AS id, v.* FROM assignment_versions v
     WHERE v.jurisdiction_id = $1 AND v.valid_from <= $2::date AND (v.valid_to IS NULL OR v.valid_to > $2::date)) a`;

/** Tasks with the titles of the day $2: a revision since has kept in the audit log what it took the place of. */
const AS_THEY_WERE_CALLED = `(
    SELECT n.jurisdiction_id, n.id, n.plan_id, n.section_id, n.due_on, n.code, n.ordinal, n.content, n.leader, n.sort_order,
           coalesce((SELECT e.before ->> 'title' FROM audit_entries e
                      WHERE e.jurisdiction_id = $1 AND e.entity_type = 'task' AND e.entity_id = n.id
                        AND e.action = 'plan.revise' AND e.before ? 'title'
                        AND e.at >= ($2::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
                      ORDER BY e.at LIMIT 1), n.title) AS title
      FROM tasks n) t`;

/**
 * What ledger, heatmap and overview select from: a row is one unit's share of one task; withdrawn ones are none. Parameters: $1 the
 * jurisdiction, $2 the day. All three say their conditions over the same aliases, so that their counts agree. `past`: shares as they
 * stood on that day, tasks by the titles that they had; the other names are today's.
 */
export const assignmentRows = (past: boolean): string => `
  FROM ${past ? AS_THEY_STOOD : 'assignments a'}
  JOIN ${past ? AS_THEY_WERE_CALLED : 'tasks t'} ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id AND a.withdrawn_at IS NULL
  JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
  JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
  JOIN unit_categories c ON c.jurisdiction_id = u.jurisdiction_id AND c.id = u.category_id
  LEFT JOIN boarded s ON s.id = t.section_id`;

/** A top heading without equals and without tasks of its own, in a plan without tasks outside every section. */
function isLone(section: string): string {
  return `(NOT EXISTS (SELECT FROM plan_sections other
                        WHERE other.jurisdiction_id = $1 AND other.plan_id = ${section}.plan_id
                          AND other.parent_id IS NULL AND other.id <> ${section}.id)
       AND NOT EXISTS (SELECT FROM tasks own
                        WHERE own.jurisdiction_id = $1 AND own.plan_id = ${section}.plan_id
                          AND (own.section_id IS NULL OR own.section_id = ${section}.id)))`;
}

/**
 * Each section with the board (板块) that it lies under, itself where it is one. Boards are a plan's top headings; a
 * plan that has all its tasks below a single one (三、重点任务) is told apart by the headings under that instead.
 * For the head of a statement.
 */
export const BOARDS = `
  boards AS (
    SELECT s.id, s.plan_id, s.title, s.sort_order
      FROM plan_sections s
      LEFT JOIN plan_sections above ON above.jurisdiction_id = $1 AND above.id = s.parent_id
     WHERE s.jurisdiction_id = $1
       AND CASE WHEN s.parent_id IS NULL THEN NOT ${isLone('s')} ELSE above.parent_id IS NULL AND ${isLone('above')} END
  ), boarded AS (
    SELECT id, title, sort_order FROM boards
     UNION ALL
    SELECT below.id, above.title, above.sort_order
      FROM plan_sections below
      JOIN boarded above ON below.parent_id = above.id
     WHERE below.jurisdiction_id = $1
  )`;

/**
 * Tasks under the heading that `title` (a placeholder) names. A board covers all that lies below it; the title of
 * another heading counts only in plans that have no board of that name, so that a column of the heatmap, which is
 * a board, never gathers rows of another.
 */
export const underHeading = (title: string): string => `t.section_id IN (
  SELECT id FROM boarded WHERE title = ${title}
   UNION ALL
  (WITH RECURSIVE named AS (
     SELECT id, plan_id FROM plan_sections WHERE jurisdiction_id = $1 AND title = ${title}
      UNION
     SELECT below.id, below.plan_id
       FROM plan_sections below
       JOIN named ON below.parent_id = named.id
      WHERE below.jurisdiction_id = $1
   )
   SELECT id FROM named
    WHERE NOT EXISTS (SELECT FROM boards WHERE boards.plan_id = named.plan_id AND boards.title = ${title})))`;
