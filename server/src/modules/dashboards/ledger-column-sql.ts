import { unitNameOn } from '#db/views/organisation/unit-name-on.sql.js';
import type { LedgerTextColumn } from '#shared/dashboards/ledger-columns.js';

/** The first instant after the day $2. */
const DAY_OVER = `(($2::date + 1)::timestamp AT TIME ZONE INTERVAL '08:00')`;

const ofReport = (value: string) => (row: string) =>
  `(SELECT ${value} FROM progress_reports x WHERE x.jurisdiction_id = $1 AND x.id = ${row}.latest_report_id)`;

const partsOf =
  (table: string, order = 'x.sort_order') =>
  (row: string) =>
    `(SELECT string_agg(x.text, '；' ORDER BY ${order})
      FROM ${table} x WHERE x.jurisdiction_id = $1 AND x.task_id = ${row}.task_id)`;

/** Somebody or something that the unit has put in charge of the share, as it is today. */
const inCharge = (table: string, key: string, value: string) => (row: string) =>
  `(SELECT ${value} FROM assignments y JOIN ${table} x ON x.jurisdiction_id = $1 AND x.id = y.${key}
     WHERE y.jurisdiction_id = $1 AND y.id = ${row}.id)`;

const LEAD_UNITS = (row: string) =>
  `(SELECT string_agg(x.printed_name, '、' ORDER BY x.sort_order)
      FROM task_units x WHERE x.jurisdiction_id = $1 AND x.task_id = ${row}.task_id AND x.role = 'lead')`;

/** The twin of `maskPhone`, over an officer `x`: nobody finds a number out by filtering for its covered figures. */
export const MASKED_PHONE = `CASE WHEN char_length(x.phone) < 8 THEN repeat('*', char_length(x.phone))
                     ELSE left(x.phone, 3) || '****' || right(x.phone, 4) END`;

/** Targets counted per quarter, then the unit's own steps that fall due in the quarter of the day. */
const quarterTarget = (row: string) =>
  `(SELECT string_agg(x.words, '；' ORDER BY x.kind, x.place) FROM (
      SELECT 0 AS kind, sort_order AS place, text AS words FROM task_targets
       WHERE jurisdiction_id = $1 AND task_id = ${row}.task_id AND per = 'quarter'
       UNION ALL
      SELECT 1, sort_order, title FROM assignment_steps
       WHERE jurisdiction_id = $1 AND assignment_id = ${row}.id
         AND date_trunc('quarter', due_on) = date_trunc('quarter', $2::date)) x)`;

const evidence = (row: string) =>
  `(SELECT string_agg(f.name, '、' ORDER BY x.sort_order)
      FROM progress_report_files x
      JOIN stored_files f ON f.jurisdiction_id = $1 AND f.id = x.file_id
     WHERE x.jurisdiction_id = $1 AND x.report_id = ${row}.latest_report_id)`;

/**
 * The words of each column as an expression over `row`, an alias that has `id`, `task_id` and `latest_report_id`; over
 * `t` and `p` of `assignmentRows` where the words stand there. Null and the empty text both mean that there are none.
 */
export const TEXT_SQL: Readonly<Record<LedgerTextColumn, (row: string) => string>> = {
  code: () => 't.code',
  ordinal: () => 't.ordinal',
  title: () => 't.title',
  content: () => 't.content',
  doc_number: () => 'p.doc_number',
  lead_unit: LEAD_UNITS,
  division: inCharge('unit_divisions', 'division_id', 'x.name'),
  officer: inCharge('officers', 'officer_id', 'x.name'),
  phone: inCharge('officers', 'officer_id', MASKED_PHONE),
  // Whom the unit has named goes before whom the document names.
  leader: (row) => `coalesce(${inCharge('officers', 'leader_id', 'x.name')(row)}, t.leader)`,
  deadline: partsOf('task_deadlines'),
  target: partsOf('task_targets'),
  quarter_target: quarterTarget,
  narrative: ofReport('x.narrative'),
  evidence,
  problems: ofReport('x.problems'),
  next_step: ofReport('x.next_step'),
};

/** Day on which the latest accepted report was accepted. */
export const updatedOnSql = ofReport(`(x.decided_at AT TIME ZONE INTERVAL '08:00')::date`);

/** Of the latest report that was submitted by the end of the day: `{state, reason}`, decided after it means pending. */
export const reviewLateral = (row: string): string => `
  LATERAL (
    SELECT CASE WHEN x.state = 'submitted' OR x.decided_at >= ${DAY_OVER} THEN 'pending' ELSE x.state END AS state,
           CASE WHEN x.state = 'returned' AND x.decided_at < ${DAY_OVER} THEN x.return_reason END AS reason
      FROM progress_reports x
     WHERE x.jurisdiction_id = $1 AND x.assignment_id = ${row}.id AND x.submitted_at < ${DAY_OVER}
       AND x.state IN ('submitted', 'returned', 'accepted')
     ORDER BY x.year DESC, x.quarter DESC LIMIT 1)`;

export const reviewSql = (row: string): string =>
  `coalesce((SELECT review.state FROM ${reviewLateral(row)} review), 'none')`;

/** What the unit was called on the day. */
export const UNIT_NAME = unitNameOn('u', '$2::date');
