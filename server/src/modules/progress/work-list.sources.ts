import { LightSql } from '#db/views/progress/light-sql.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import type { Scope } from '#shared/access/policy.js';
import type { Role } from '#shared/access/roles.js';
import type { LightThresholds } from '#shared/progress/task-status.js';
import type { WorkListKind } from '#shared/progress/work-list.js';
import type { SqlParameters } from '#server/platform/database/sql-parameters.js';

/** Whose work, on which day. */
export interface WorkView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly today: CivilDate;
  /** Heads of units have reports to look at before these leave the unit. */
  readonly role: Role;
  /** Of that day. */
  readonly thresholds: LightThresholds;
}

interface Source {
  /** The report that a row opens; without one, a row opens the assignment. */
  readonly report: string;
  readonly where: string;
}

/** What others than the unit itself know of: neither what is in work there nor what its head gave back. */
const OUTSIDE = `r.state NOT IN ('draft', 'handed_in') AND r.submitted_at IS NOT NULL`;

const NO_REPORT = 'LEFT JOIN progress_reports r ON false';
const REPORT = 'JOIN progress_reports r ON r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id';

function sourceOf(kind: WorkListKind, parameters: SqlParameters, view: WorkView): Source {
  const { scope, today, thresholds } = view;
  const light = () => new LightSql(parameters, parameters.add(today), thresholds);
  switch (kind) {
    case 'to_sign':
      return { report: NO_REPORT, where: `a.state = 'to_sign'` };
    case 'to_report': {
      const { year, quarter } = quarterOf(today);
      // Others than the unit itself see that a report is missing, not that one is in work there.
      const own = scope.kind === 'unit' ? '' : ` AND ${OUTSIDE}`;
      const period = `r.year = ${parameters.add(year)}::int AND r.quarter = ${parameters.add(quarter)}::int AND r.overruled_at IS NULL`;
      return {
        report: `LEFT ${REPORT} AND ${period}${own}`,
        where: `a.state = 'signed' AND a.percent < 100 AND (r.id IS NULL OR r.state = 'draft')`,
      };
    }
    case 'to_review':
      return { report: REPORT, where: toReview(view) };
    case 'returned':
      return {
        report: REPORT,
        where: `r.state = 'returned' AND ${scope.kind === 'unit' ? 'true' : OUTSIDE}`,
      };
    case 'due_soon':
      return { report: NO_REPORT, where: light().dueSoon };
    case 'overdue':
      return { report: NO_REPORT, where: light().overdue };
  }
}

/** The head's own step stands before the office's; a reporter watches both. */
function toReview({ scope, role }: WorkView): string {
  if (scope.kind !== 'unit') return `r.state = 'submitted'`;
  return role === 'unit_head' ? `r.state = 'handed_in'` : `r.state IN ('handed_in', 'submitted')`;
}

/** FROM … WHERE of a list: its length and its rows are both asked of this. */
export function workListSource(kind: WorkListKind, parameters: SqlParameters, view: WorkView): string {
  const { report, where } = sourceOf(kind, parameters, view);
  const own = view.scope.kind === 'unit' ? `AND a.unit_id = ${parameters.add(view.scope.unitId)}::uuid` : '';
  const none = view.scope.kind === 'nothing' ? 'AND false' : '';
  return `
    FROM assignments a
    ${report}
   WHERE a.jurisdiction_id = ${parameters.add(view.jurisdictionId)}::uuid AND a.withdrawn_at IS NULL AND ${where} ${own} ${none}`;
}
