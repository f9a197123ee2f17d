import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { advance } from '#shared/kernel/workflow.js';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import type { RequestKind } from '#shared/plans/request-kind.js';
import {
  assignmentWorkflow,
  type AssignmentFacts,
  type AssignmentTransition,
} from '#shared/progress/assignment.workflow.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import { conflictWith } from '#server/platform/database/conflict-with.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { granted } from '../granted.js';
import { AssignmentChangeRepository } from './assignment-change.repository.js';

type Given = Partial<
  Pick<AssignmentFacts, 'reasonGiven' | 'basisGiven' | 'checklistComplete' | 'foundLower'>
>;

/** An assignment that is locked, with the state that the step leads to and what names it to people. */
export interface OpenStep {
  readonly transition: AssignmentTransition;
  readonly assignment: AssignmentRow;
  readonly open: AssignmentChangeRow | null;
  readonly state: AssignmentState;
  readonly subject: { readonly task: string; readonly unit: string };
}

export interface StepRecord {
  readonly patch?: Partial<AssignmentRow>;
  readonly after?: object;
  readonly notice: Pick<NoticeToWrite, 'kind' | 'to'> & { readonly reason?: string; readonly date?: string };
}

/** Every other step leaves nothing to be decided. */
const OPENED: Partial<Record<AssignmentTransition, RequestKind>> = {
  'assignment.request-extension': 'extension',
  'assignment.request-completion': 'completion',
};

/** The one way in which an assignment moves: locked, authorised, of the version seen, along the table, recorded. */
@Injectable()
export class AssignmentStep {
  constructor(private readonly changes: AssignmentChangeRepository) {}

  /** @throws DomainError NOT_FOUND, CONFLICT, or REFUSED with the guard that fails */
  async take(
    tx: Transaction,
    actor: Actor,
    transition: AssignmentTransition,
    { id, version }: VersionedInput,
    factsOf: (assignment: AssignmentRow) => Given & { completionShown?: boolean } = () => ({}),
  ): Promise<OpenStep> {
    const assignment = await tx.lock(AssignmentRow, id);
    if (!isAllowed(actor, TRANSITION_ACTIONS[transition], assignment.unitId)) throw notFound();
    if (assignment.version !== version) throw await changedMeanwhile(tx, assignment);
    const open = await this.changes.open(tx, id);
    const state = granted(
      advance(assignmentWorkflow, transition, assignment.state, {
        reasonGiven: false,
        basisGiven: false,
        completionShown: false,
        checklistComplete: false,
        foundLower: false,
        ...factsOf(assignment),
        withdrawn: assignment.withdrawnAt !== null,
        openRequest: assignment.openRequest,
        hasDueDate: assignment.dueOn !== null,
      }),
    );
    return { transition, assignment, open, state, subject: await subjectOf(tx, assignment) };
  }

  /** Writes the assignment with its new state, the audit entry, the notice and the event. */
  async record(
    tx: Transaction,
    step: OpenStep,
    { patch = {}, after = {}, notice }: StepRecord,
  ): Promise<AssignmentRow> {
    const { assignment, transition, state, subject } = step;
    const { id, taskId, planId, unitId, version } = assignment;
    const changed = { ...patch, state, openRequest: OPENED[transition] ?? null };
    await tx.update(AssignmentRow, { id, version }, changed);
    await tx.audit({
      action: TRANSITION_ACTIONS[transition],
      entityType: 'assignment',
      entityId: id,
      taskId,
      before: beforeOf(assignment, changed),
      after: { transition, ...changed, ...after },
    });
    const { reason, date, ...told } = notice;
    const parameters = { ...subject, ...(reason && { reason }), ...(date && { date }) };
    await tx.notify([{ ...told, parameters, path: `/assignments/${id}`, taskId }]);
    tx.announce({
      type: 'progress-changed',
      jurisdictionId: tx.jurisdictionId,
      ids: { assignmentId: id, taskId, planId, unitId },
    });
    return { ...assignment, ...changed, version: version + 1 };
  }
}

/** With what stands there now, for whoever sees both versions beside each other. */
export const changedMeanwhile = (tx: Transaction, row: AssignmentRow) =>
  conflictWith(tx, row, { state: row.state, dueOn: row.dueOn });

const beforeOf = (row: AssignmentRow, changed: Partial<AssignmentRow>): object =>
  Object.fromEntries(Object.keys(changed).map((key) => [key, row[key as keyof AssignmentRow]]));

async function subjectOf(
  { manager, jurisdictionId }: Transaction,
  { taskId, unitId }: AssignmentRow,
): Promise<OpenStep['subject']> {
  const [subject] = await manager.query<OpenStep['subject'][]>(
    `SELECT concat_ws(' ', t.code, t.title) AS task, u.name AS unit
       FROM tasks t JOIN units u ON u.jurisdiction_id = t.jurisdiction_id AND u.id = $3
      WHERE t.jurisdiction_id = $1 AND t.id = $2`,
    [jurisdictionId, taskId, unitId],
  );
  if (!subject) throw notFound();
  return subject;
}
