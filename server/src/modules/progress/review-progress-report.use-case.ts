import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { advance } from '#shared/kernel/workflow.js';
import { applyAcceptedReport } from '#shared/progress/apply-accepted-report.js';
import { returnReasonSchema } from '#shared/progress/progress-report.schema.js';
import { progressReportWorkflow } from '#shared/progress/progress-report.workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { ReturnReportInput } from './progress-report.inputs.js';
import { ProgressReportRepository } from './progress-report.repository.js';
import { ReportConflict } from './report-conflict.js';

interface Decision {
  readonly transition: 'progress-report.accept' | 'progress-report.return';
  readonly reason: string | null;
}

/** The office decides on a submitted report: accepts it, or returns it with a reason. */
@Injectable()
export class ReviewProgressReportUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressReportRepository,
    private readonly conflicts: ReportConflict,
  ) {}

  accept(request: RequestContext, input: VersionedInput): Promise<ProgressReportRow> {
    return this.decide(request, input, { transition: 'progress-report.accept', reason: null });
  }

  return(request: RequestContext, input: ReturnReportInput): Promise<ProgressReportRow> {
    const { reason } = parseInput(returnReasonSchema, input);
    return this.decide(request, input, { transition: 'progress-report.return', reason });
  }

  private decide(
    request: RequestContext,
    input: VersionedInput,
    { transition, reason }: Decision,
  ): Promise<ProgressReportRow> {
    const { context, scope } = authoriseList(request, 'progress.review-report');
    const { jurisdictionId, accountId } = context.actor;
    const id = requireId(input.id);
    return this.unitOfWork.run(context, async (tx) => {
      const seen = await this.reports.byId(tx.manager, jurisdictionId, scope, id);
      if (!seen) throw notFound();
      // The assignment first, as writers do: whoever locks in another order may wait for ever.
      const assignment = await tx.lock(AssignmentRow, seen.assignmentId);
      const report = await tx.lock(ProgressReportRow, id);
      await this.conflicts.require(tx, report, input.version);
      const state = advance(progressReportWorkflow, transition, report.state, {
        assignmentSigned: assignment.state === 'signed',
        assignmentWithdrawn: assignment.withdrawnAt !== null,
        narrativeGiven: report.narrative !== '',
        returnReasonGiven: Boolean(reason),
      });
      if (!state.ok) throw refusedBy(state.error);
      const decided = { state: state.value, decidedAt: tx.now, decidedBy: accountId, returnReason: reason };
      await tx.update(ProgressReportRow, report, decided);
      await tx.audit({
        action: 'progress.review-report',
        entityType: 'progress-report',
        entityId: id,
        before: { state: report.state },
        after: { state: state.value, returnReason: reason },
      });
      if (transition === 'progress-report.accept') await this.advanceAssignment(tx, assignment, report);
      return { ...report, ...decided, version: report.version + 1 };
    });
  }

  /** The read model of ledger, heatmap and lights, in the transaction that accepts. */
  private async advanceAssignment(
    tx: Transaction,
    assignment: AssignmentRow,
    report: ProgressReportRow,
  ): Promise<void> {
    const accepted = await this.reports.accepted(tx, assignment.id);
    const progress = applyAcceptedReport(accepted, { ...report, asOf: asCivilDate(report.asOf) });
    await tx.update(AssignmentRow, assignment, progress);
    const { id: assignmentId, taskId, planId, unitId } = assignment;
    tx.announce({
      type: 'progress-changed',
      jurisdictionId: tx.jurisdictionId,
      ids: { assignmentId, taskId, planId, unitId },
    });
  }
}
