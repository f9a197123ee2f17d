import type { LightSql } from '#db/views/progress/light-sql.js';
import { MASKED_PHONE, reviewLateral, TEXT_SQL, UNIT_NAME, updatedOnSql } from './ledger-column-sql.js';
import type { LedgerRow } from './ledger.types.js';

/** Of the row itself, over `assignmentRows`: what every page has. */
export const ofTheRow = ({ status, light }: LightSql): string => `
  a.id, a.task_id, a.plan_id, a.unit_id, a.role, a.state, a.starts_on, a.due_on, a.completed_on, a.suspended_on,
  a.closed_on, a.percent, a.latest_report_id, ${status} AS status, ${light} AS light, t.code, t.ordinal, t.title,
  t.content, t.leader, p.title AS plan_title, p.doc_number, s.title AS section_title, ${UNIT_NAME} AS unit_name,
  c.name AS category_name`;

const OF_THE_PAGE = `
  page.id AS "assignmentId", task_id AS "taskId", plan_id AS "planId", unit_id AS "unitId", code, ordinal, title, content,
  plan_title AS "planTitle", doc_number AS "docNumber", section_title AS "sectionTitle", unit_name AS "unitName",
  category_name AS "categoryName", role, due_on AS "dueOn", page.percent, status, light, starts_on AS "startsOn",
  completed_on AS "completedOn", suspended_on AS "suspendedOn", closed_on AS "closedOn",
  page.state <> 'to_sign' AS signed`;

type Field = keyof LedgerRow;

interface Lookup {
  readonly fields: readonly Field[];
  readonly columns: string;
  readonly from: string;
}

const words = (field: Field, expression: string): Lookup => ({
  fields: [field],
  columns: `coalesce(${expression}, '') AS "${field}"`,
  from: '',
});

/** Looked up for the rows of the page only, and only where somebody reads it. */
const LOOKUPS: readonly Lookup[] = [
  words('leadUnits', TEXT_SQL.lead_unit('page')),
  words('deadlineText', TEXT_SQL.deadline('page')),
  words('targetText', TEXT_SQL.target('page')),
  words('quarterTarget', TEXT_SQL.quarter_target('page')),
  words('evidence', TEXT_SQL.evidence('page')),
  {
    fields: ['divisionName', 'officerName', 'officerPhone', 'leaderName'],
    columns: `charge.division AS "divisionName", charge.officer AS "officerName", charge.phone AS "officerPhone",
              coalesce(charge.leader, nullif(page.leader, '')) AS "leaderName"`,
    from: `LEFT JOIN LATERAL (
      SELECT d.name AS division, x.name AS officer, ${MASKED_PHONE} AS phone, l.name AS leader
        FROM assignments y
        LEFT JOIN unit_divisions d ON d.jurisdiction_id = $1 AND d.id = y.division_id
        LEFT JOIN officers x ON x.jurisdiction_id = $1 AND x.id = y.officer_id
        LEFT JOIN officers l ON l.jurisdiction_id = $1 AND l.id = y.leader_id
       WHERE y.jurisdiction_id = $1 AND y.id = page.id) charge ON true`,
  },
  {
    fields: ['narrative', 'problems', 'nextStep', 'updatedOn'],
    columns: `coalesce(r.narrative, '') AS narrative, coalesce(r.problems, '') AS problems,
              coalesce(r.next_step, '') AS "nextStep", ${updatedOnSql('page')} AS "updatedOn"`,
    from: 'LEFT JOIN progress_reports r ON r.jurisdiction_id = $1 AND r.id = page.latest_report_id',
  },
  {
    fields: ['review', 'reviewReason'],
    columns: `coalesce(review.state, 'none') AS review, review.reason AS "reviewReason"`,
    from: `LEFT JOIN ${reviewLateral('page')} review ON true`,
  },
];

/** What a page shows of its rows, over the alias `page`: `fields` is what will be read of them, null all of it. */
export function ofThePage(fields: ReadonlySet<string> | null): { columns: string; from: string } {
  const wanted = LOOKUPS.filter((one) => !fields || one.fields.some((field) => fields.has(field)));
  return {
    columns: [OF_THE_PAGE, ...wanted.map(({ columns }) => columns)].join(', '),
    from: wanted.map(({ from }) => from).join('\n'),
  };
}
