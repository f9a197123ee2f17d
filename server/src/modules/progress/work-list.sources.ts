import { LightSql } from '#db/views/progress/light-sql.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import type { Scope } from '#shared/access/policy.js';
import type { LightThresholds } from '#shared/progress/task-status.js';
import type { WorkListKind } from '#shared/progress/work-list.js';
import type { SqlParameters } from '#server/platform/database/sql-parameters.js';

/** Whose work, on which day. */
export interface WorkView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly today: CivilDate;
  /** Of that day. */
  readonly thresholds: LightThresholds;
}

interface Source {
  /** The report that a row opens; without one, a row opens the assignment. */
  readonly report: string;
  readonly where: string;
}

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
      // Others than the unit itself see that a report is missing, not that a draft of it lies there.
      const own = scope.kind === 'unit' ? '' : ` AND r.state <> 'draft'`;
      const period = `r.year = ${parameters.add(year)}::int AND r.quarter = ${parameters.add(quarter)}::int`;
      return {
        report: `LEFT ${REPORT} AND ${period}${own}`,
        where: `a.state = 'signed' AND a.percent < 100 AND (r.id IS NULL OR r.state = 'draft')`,
      };
    }
    case 'to_review':
      return { report: REPORT, where: `r.state = 'submitted'` };
    case 'returned':
      return { report: REPORT, where: `r.state = 'returned'` };
    case 'due_soon':
      return { report: NO_REPORT, where: light().dueSoon };
    case 'overdue':
      return { report: NO_REPORT, where: light().overdue };
  }
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
