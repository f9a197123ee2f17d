import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import type { Actor } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { advance } from '#shared/kernel/workflow.js';
import { isOverruled } from '#shared/progress/changes/overruled-report.rules.js';
import { applyAcceptedReport } from '#shared/progress/apply-accepted-report.js';
import {
  passOnReportSchema,
  returnReasonSchema,
  type SignOff,
} from '#shared/progress/progress-report.schema.js';
import {
  progressReportWorkflow,
  type ProgressReportFacts,
  type ProgressReportTransition,
} from '#shared/progress/progress-report.workflow.js';
import { speaksForUnit } from '#shared/progress/report-author.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import { InstanceMarker } from '#server/modules/plans/deadlines/instance-marker.js';
import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { AssignmentChangeRepository } from './changes/requests/assignment-change.repository.js';
import type { PassOnReportInput, ReturnReportInput } from './progress-report.inputs.js';
import { ProgressReportRepository } from './progress-report.repository.js';
import { ReportConflict } from './report-conflict.js';
import { ReportNotices } from './report-notices.js';
import { ReportTermsRepository } from './terms/report-terms.repository.js';

interface Decision {
  readonly transition: ProgressReportTransition;
  readonly reason?: string | null;
  /** Given with the step; absent leaves what the report carries. */
  readonly signOff?: SignOff | null;
}

/** Steps on a report whose content stays as it is: by the unit itself, by its head, by the office. */
@Injectable()
export class ReviewProgressReportUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressReportRepository,
    private readonly conflicts: ReportConflict,
    private readonly terms: ReportTermsRepository,
    private readonly notices: ReportNotices,
    private readonly changes: AssignmentChangeRepository,
    private readonly marker: InstanceMarker,
  ) {}

  accept(request: RequestContext, input: VersionedInput): Promise<ProgressReportRow> {
    return this.decide(request, input, { transition: 'progress-report.accept' });
  }

  return(request: RequestContext, input: ReturnReportInput): Promise<ProgressReportRow> {
    const { reason } = parseInput(returnReasonSchema, input);
    return this.decide(request, input, { transition: 'progress-report.return', reason });
  }

  passOn(request: RequestContext, input: PassOnReportInput): Promise<ProgressReportRow> {
    const { signOff } = parseInput(passOnReportSchema, input);
    return this.decide(request, input, { transition: 'progress-report.pass-on', signOff });
  }

  returnInUnit(request: RequestContext, input: ReturnReportInput): Promise<ProgressReportRow> {
    const { reason } = parseInput(returnReasonSchema, input);
    return this.decide(request, input, { transition: 'progress-report.return-in-unit', reason });
  }

  takeBack(request: RequestContext, input: VersionedInput): Promise<ProgressReportRow> {
    return this.decide(request, input, { transition: 'progress-report.take-back' });
  }

  private decide(
    request: RequestContext,
    input: VersionedInput,
    decision: Decision,
  ): Promise<ProgressReportRow> {
    const { transition, reason = null } = decision;
    const action = TRANSITION_ACTIONS[transition];
    const { context, scope } = authoriseList(request, action);
    const { jurisdictionId } = context.actor;
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const seen = await this.reports.byId(tx.manager, jurisdictionId, scope, id);
      if (!seen) throw notFound();
      // The assignment first, as writers do: whoever locks in another order may wait for ever.
      const assignment = await tx.lock(AssignmentRow, seen.assignmentId);
      const report = await tx.lock(ProgressReportRow, id);
      await this.conflicts.require(tx, report, input.version);
      const facts = await this.factsOf(tx, context.actor, assignment, report, decision);
      const state = advance(progressReportWorkflow, transition, report.state, facts);
      if (!state.ok) throw refusedBy(state.error);
      const changed = { state: state.value, ...stamps(tx, decision) };
      await tx.update(ProgressReportRow, report, changed);
      await tx.audit({
        action,
        entityType: 'progress-report',
        entityId: id,
        taskId: assignment.taskId,
        before: { state: report.state },
        after: {
          state: state.value,
          returnReason: reason,
          ...(decision.signOff && { signOff: decision.signOff }),
        },
      });
      const notice = NOTICES[transition];
      if (notice) await this.notices.toWriters(tx, notice, assignment, report, reason);
      const stored = { ...report, ...changed, version: report.version + 1 };
      return transition === 'progress-report.accept'
        ? this.advanceAssignment(tx, assignment, stored)
        : stored;
    });
  }

  private async factsOf(
    tx: Transaction,
    actor: Actor,
    assignment: AssignmentRow,
    report: ProgressReportRow,
    { reason, signOff = undefined }: Decision,
  ): Promise<ProgressReportFacts> {
    const [terms] = await this.terms.ofShares(tx.manager, tx.jurisdictionId, [assignment.id]);
    const { unitHasHead = false, signOffRequired = false } = terms ?? {};
    return {
      assignmentState: assignment.state,
      assignmentWithdrawn: assignment.withdrawnAt !== null,
      narrativeGiven: report.narrative !== '',
      returnReasonGiven: Boolean(reason),
      speaksForUnit: speaksForUnit(actor.role, unitHasHead),
      unitHasHead,
      signOffMissing: signOffRequired && !(signOff === undefined ? report.signedOffBy : signOff),
    };
  }

  /** The read model of ledger, heatmap and lights, in the transaction that accepts. */
  private async advanceAssignment(
    tx: Transaction,
    assignment: AssignmentRow,
    stored: ProgressReportRow,
  ): Promise<ProgressReportRow> {
    const report = { ...stored, asOf: asCivilDate(stored.asOf) };
    const accepted = await this.reports.accepted(tx, assignment.id);
    const checks = await this.changes.checks(tx, assignment.id);
    const progress = applyAcceptedReport(accepted, report, checks);
    await tx.update(AssignmentRow, assignment, progress);
    await this.marker.followShare(tx, assignment.id, progress.completedOn);
    const { id: assignmentId, taskId, planId, unitId } = assignment;
    tx.announce({
      type: 'progress-changed',
      jurisdictionId: tx.jurisdictionId,
      ids: { assignmentId, taskId, planId, unitId },
    });
    if (!isOverruled(report, checks, tx.today)) return stored;
    // What was on its way when the work was reopened says nothing new: the unit may report again.
    const overruled = { overruledAt: tx.now };
    await tx.update(ProgressReportRow, stored, overruled);
    return { ...stored, ...overruled, version: stored.version + 1 };
  }
}

const NOTICES: Readonly<Partial<Record<ProgressReportTransition, NoticeToWrite['kind']>>> = {
  'progress-report.accept': 'report.accepted',
  'progress-report.return': 'report.returned',
  'progress-report.return-in-unit': 'report.returned',
  'progress-report.pass-on': 'report.submitted',
};

/** Who has taken the step, in the columns that say so. */
function stamps(
  tx: Transaction,
  { transition, reason = null, signOff }: Decision,
): Partial<ProgressReportRow> {
  const by = tx.author.actor?.accountId ?? null;
  if (transition === 'progress-report.take-back') return {};
  if (transition !== 'progress-report.pass-on')
    return { decidedAt: tx.now, decidedBy: by, returnReason: reason };
  const signed = signOff !== undefined && {
    signedOffBy: signOff?.name ?? null,
    signedOffOn: signOff?.on ?? null,
  };
  return {
    submittedAt: tx.now,
    submittedBy: by,
    decidedAt: null,
    decidedBy: null,
    returnReason: null,
    ...signed,
  };
}
