/**
 * What ledger, heatmap and overview select from: a row is one unit's share of one task. Parameters: $1 the
 * jurisdiction, $2 today. All three say their conditions over the same aliases, so that their counts agree.
 */
export const ASSIGNMENT_ROWS = `
  FROM assignments a
  JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
  JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
  JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
  JOIN unit_categories c ON c.jurisdiction_id = u.jurisdiction_id AND c.id = u.category_id
  LEFT JOIN top_sections s ON s.id = t.section_id`;

/** Each section with the top heading that it lies under, itself where it is one. For the head of a statement. */
export const TOP_SECTIONS = `
  top_sections AS (
    SELECT id, title, sort_order
      FROM plan_sections
     WHERE jurisdiction_id = $1 AND parent_id IS NULL
     UNION ALL
    SELECT below.id, above.title, above.sort_order
      FROM plan_sections below
      JOIN top_sections above ON below.parent_id = above.id
     WHERE below.jurisdiction_id = $1
  )`;

export const STATUS = 'assignment_status(a.percent, a.starts_on, a.due_on, $2::date)';
export const LIGHT = 'assignment_light(a.percent, a.starts_on, a.due_on, a.completed_on, $2::date)';
export const EXPECTED_PERCENT = 'expected_percent(a.starts_on, a.due_on, $2::date)';

/**
 * Tasks under the heading that `title` (a placeholder) names. A top heading covers all that lies below it; the
 * title of a lower heading counts only in plans that have no top heading of that name, so that a column of the
 * heatmap, which is a top heading, never gathers rows of another.
 */
export const underHeading = (title: string): string => `t.section_id IN (
  SELECT id FROM top_sections WHERE title = ${title}
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
    WHERE NOT EXISTS (SELECT FROM plan_sections top
                       WHERE top.jurisdiction_id = $1 AND top.plan_id = named.plan_id AND top.parent_id IS NULL
                         AND top.title = ${title})))`;
