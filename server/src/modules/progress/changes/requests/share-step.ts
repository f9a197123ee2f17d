import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { refused, type Result } from '#shared/kernel/result.js';
import { advance } from '#shared/kernel/workflow.js';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import { assignmentWorkflow } from '#shared/progress/assignment.workflow.js';
import type { BulkTransition, TakenStep } from './record-steps.js';

/** What became of one share; `version` is the one that it has now. */
export interface ShareStep {
  readonly assignmentId: string;
  readonly version: number;
  readonly refusal: string | null;
}

export type CheckedStep = Result<AssignmentState, Refusal>;

/** A share and where the step leads it, or why it does not. */
export interface TriedStep {
  readonly row: AssignmentRow;
  readonly result: CheckedStep;
}

interface Given {
  readonly reasonGiven: boolean;
  readonly basisGiven: boolean;
}

/** For a look beforehand: the words come with the step. */
export const ALL_GIVEN: Given = { reasonGiven: true, basisGiven: true };

export const CHANGED_MEANWHILE: CheckedStep = refused({ key: 'error.changed-meanwhile' });

/** One of many steps along the table of assignments. */
export const shareStep = (row: AssignmentRow, transition: BulkTransition, given: Given): CheckedStep =>
  advance(assignmentWorkflow, transition, row.state, {
    ...given,
    completionShown: false,
    checklistComplete: false,
    foundLower: false,
    withdrawn: row.withdrawnAt !== null,
    openRequest: row.openRequest,
    hasDueDate: row.dueOn !== null,
  });

export const takenOf = (
  steps: readonly TriedStep[],
  transition: BulkTransition,
  patchOf: (row: AssignmentRow) => TakenStep['patch'],
): TakenStep[] =>
  steps.flatMap(({ row, result }) =>
    result.ok ? [{ row, state: result.value, transition, patch: patchOf(row) }] : [],
  );

export const outcomeOf = ({ row, result }: TriedStep): ShareStep => ({
  assignmentId: row.id,
  version: result.ok ? row.version + 1 : row.version,
  refusal: result.ok ? null : result.error.key,
});
