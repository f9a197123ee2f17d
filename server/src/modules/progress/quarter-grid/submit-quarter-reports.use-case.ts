import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { advance } from '#shared/kernel/workflow.js';
import {
  progressReportWorkflow,
  type ProgressReportState,
} from '#shared/progress/progress-report.workflow.js';
import { quarterSubmissionSchema } from '#shared/progress/quarter-grid/quarter-submission.schema.js';
import { submissionStep, type SubmissionStep } from '#shared/progress/quarter-grid/submission-step.js';
import { speaksForUnit } from '#shared/progress/report-author.js';
import { checkReportPeriod } from '#shared/progress/report-period.rules.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { ReportNotices } from '../report-notices.js';
import { ReportTermsRepository, type ShareTerms } from '../terms/report-terms.repository.js';
import { QuarterGridRepository } from './quarter-grid.repository.js';
import type { QuarterSubmission, SubmitQuarterReportsInput } from './quarter-grid.types.js';

/** One row, with everything that decides about it. */
interface Row {
  readonly share: AssignmentRow;
  readonly report: ProgressReportRow | undefined;
  readonly seen: number;
  readonly terms: ShareTerms | undefined;
}

/** A row that goes on, or the key of what holds it back. */
type Verdict =
  { readonly step: SubmissionStep; readonly state: ProgressReportState } | { readonly refusal: string };

/**
 * Hands in a unit's reports of a quarter, each as far as its rules let it: what is refused stays as it was and says
 * why. The same number of statements for two rows and for two hundred.
 */
@Injectable()
export class SubmitQuarterReportsUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: QuarterGridRepository,
    private readonly terms: ReportTermsRepository,
    private readonly notices: ReportNotices,
  ) {}

  run(request: RequestContext, input: SubmitQuarterReportsInput): Promise<QuarterSubmission[]> {
    const context = authorise(request, 'progress.write-report', request.actor?.unitId ?? null);
    const { actor } = context;
    const { rows: asked, ...quarter } = parseInput(quarterSubmissionSchema, input);
    const ids = asked.map(({ assignmentId }) => assignmentId);
    return this.unitOfWork.run(context, async (tx) => {
      const shares = new Map(
        (await this.repository.lockShares(tx, actor.unitId, ids)).map((one) => [one.id, one]),
      );
      if (shares.size < ids.length) throw notFound();
      const reports = await this.repository.lockReports(tx, ids, quarter);
      const reportOf = new Map(reports.map((report) => [report.assignmentId, report]));
      const terms = await this.terms.ofShares(tx.manager, tx.jurisdictionId, ids);
      const termsOf = new Map(terms.map((one) => [one.assignmentId, one]));
      const judged = asked.map(({ assignmentId, version }) => {
        const row: Row = {
          share: shares.get(assignmentId)!,
          report: reportOf.get(assignmentId),
          seen: version,
          terms: termsOf.get(assignmentId),
        };
        return { row, verdict: judge(actor, row, tx.today) };
      });
      await this.carryOut(tx, judged);
      const after = await this.repository.lockReports(tx, ids, quarter);
      return judged.map(({ row, verdict }) => ({
        assignmentId: row.share.id,
        report: after.find(({ assignmentId }) => assignmentId === row.share.id) ?? null,
        refusal: 'refusal' in verdict ? verdict.refusal : null,
      }));
    });
  }

  private async carryOut(
    tx: Transaction,
    judged: readonly { readonly row: Row; readonly verdict: Verdict }[],
  ): Promise<void> {
    const going = judged.flatMap(({ row: { share, report }, verdict }) =>
      report && 'step' in verdict ? [{ share, report, ...verdict }] : [],
    );
    if (going.length === 0) return;
    await this.repository.advance(
      tx,
      going.map(({ report, state }) => ({ id: report.id, state })),
    );
    await tx.auditAll(
      going.map(({ share, report, step, state }) => ({
        action: TRANSITION_ACTIONS[step],
        entityType: 'progress-report',
        entityId: report.id,
        taskId: share.taskId,
        before: { state: report.state },
        after: { state },
      })),
    );
    const handedIn = going.filter(({ step }) => step === 'progress-report.hand-in');
    if (handedIn.length > 0) await this.notices.quarterHandedIn(tx, handedIn);
  }
}

function judge(actor: Actor, { share, report, seen, terms }: Row, today: Transaction['today']): Verdict {
  if (!report) return { refusal: 'quarter-grid.nothing-saved' };
  if (report.version !== seen) return { refusal: 'error.changed-meanwhile' };
  const { unitHasHead = false, signOffRequired = false } = terms ?? {};
  const speaks = speaksForUnit(actor.role, unitHasHead);
  const step = submissionStep(report.state, speaks);
  if (!isAllowed(actor, TRANSITION_ACTIONS[step], share.unitId))
    return { refusal: 'workflow.not-from-this-state' };
  const state = advance(progressReportWorkflow, step, report.state, {
    assignmentState: share.state,
    assignmentWithdrawn: share.withdrawnAt !== null,
    narrativeGiven: report.narrative !== '',
    returnReasonGiven: false,
    speaksForUnit: speaks,
    unitHasHead,
    signOffMissing: signOffRequired && report.signedOffBy === null,
  });
  if (!state.ok) return { refusal: state.error.key };
  const period = { quarter: report, asOf: asCivilDate(report.asOf), startsOn: asCivilDate(share.startsOn) };
  const inPeriod = checkReportPeriod(period, today);
  return inPeriod.ok ? { step, state: state.value } : { refusal: inPeriod.error.key };
}
