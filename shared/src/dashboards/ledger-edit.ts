import type { Action } from '../access/actions.js';
import { isAllowed, type Actor } from '../access/policy.js';
import { advance } from '../kernel/workflow.js';
import type { AssignmentState } from '../plans/assignment-state.js';
import type { LeadRefusal } from '../plans/leads/leads.refusals.js';
import type { RequestKind } from '../plans/request-kind.js';
import type { StepRefusal } from '../plans/steps/step.rules.js';
import { offeredAssignmentActions } from '../progress/offered-actions.js';
import { progressReportWorkflow, type ProgressReportState } from '../progress/progress-report.workflow.js';
import type { ChangeDatesRefusal } from '../progress/changes/change-dates.rules.js';
import type { LedgerColumn } from './ledger-columns.js';

/**
 * Columns whose cells can be changed where they stand, each with the right that its own page asks for. What a document
 * prints is not among them: that changes by a revision.
 */
export const LEDGER_EDITS = {
  lead_unit: 'plan.assign',
  due_on: 'change.decide',
  division: 'assignment.break-down',
  officer: 'assignment.break-down',
  leader: 'assignment.break-down',
  percent: 'progress.write-report',
  narrative: 'progress.write-report',
  problems: 'progress.write-report',
  next_step: 'progress.write-report',
} as const satisfies Partial<Record<LedgerColumn, Action>>;
export type LedgerEditColumn = keyof typeof LEDGER_EDITS;

export const LEDGER_EDIT_COLUMNS = Object.keys(LEDGER_EDITS) as LedgerEditColumn[];

/** Those that write into the report of the present quarter, which the ledger shows once it is accepted. */
export const REPORT_EDITS = ['percent', 'narrative', 'problems', 'next_step'] as const;
export type ReportEditColumn = (typeof REPORT_EDITS)[number];

export const isReportEdit = (column: LedgerEditColumn): column is ReportEditColumn =>
  REPORT_EDITS.some((one) => one === column);

export const isLedgerEdit = (column: LedgerColumn): column is LedgerEditColumn => column in LEDGER_EDITS;

/** What decides whether a cell of a share can be changed today. */
export interface LedgerEditFacts {
  readonly unitId: string;
  readonly state: AssignmentState;
  readonly withdrawn: boolean;
  readonly completedOn: string | null;
  readonly dueOn: string | null;
  readonly openRequest: RequestKind | null;
  /** The task was taken out of its plan, or the plan withdrawn. */
  readonly taskWithdrawn: boolean;
  /** Of the report of the present quarter; null where there is none yet. */
  readonly reportState: ProgressReportState | null;
}

export interface LedgerEdit {
  readonly column: LedgerEditColumn;
  readonly enabled: boolean;
  /** Key of the refusal. */
  readonly reason: string | null;
}

/** The cells that the actor's role may change in that share, open or with the reason why not today. */
export const ledgerEdits = (actor: Actor, facts: LedgerEditFacts): LedgerEdit[] =>
  LEDGER_EDIT_COLUMNS.filter((column) => isAllowed(actor, LEDGER_EDITS[column], facts.unitId)).map(
    (column) => {
      const reason = refusalOf(actor, column, facts);
      return { column, enabled: reason === null, reason };
    },
  );

function refusalOf(actor: Actor, column: LedgerEditColumn, facts: LedgerEditFacts): string | null {
  if (column === 'due_on') return extensionRefusal(actor, facts);
  if (column === 'lead_unit')
    return facts.taskWithdrawn ? ('lead.task-withdrawn' satisfies LeadRefusal) : null;
  if (isReportEdit(column)) return reportRefusal(facts);
  const closed = facts.withdrawn || facts.state === 'closed';
  return closed ? ('step.share-closed' satisfies StepRefusal) : null;
}

function extensionRefusal(actor: Actor, { withdrawn, ...share }: LedgerEditFacts): string | null {
  const standing = { ...share, withdrawnAt: withdrawn ? new Date(0) : null };
  const offered = offeredAssignmentActions(actor, standing).find(({ key }) => key === 'assignment.extend');
  if (!offered) return 'workflow.not-from-this-state';
  const done = share.completedOn !== null ? ('change.work-done' satisfies ChangeDatesRefusal) : null;
  return offered.reason ?? done;
}

function reportRefusal({ reportState, state, withdrawn }: LedgerEditFacts): string | null {
  const saved = advance(
    progressReportWorkflow,
    'progress-report.save',
    reportState ?? progressReportWorkflow.initial,
    {
      assignmentState: state,
      assignmentWithdrawn: withdrawn,
      narrativeGiven: true,
      returnReasonGiven: false,
      speaksForUnit: true,
      unitHasHead: true,
      signOffMissing: false,
    },
  );
  return saved.ok ? null : saved.error.key;
}
