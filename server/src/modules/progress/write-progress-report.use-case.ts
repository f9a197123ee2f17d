import { Injectable } from '@nestjs/common';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { advance } from '#shared/kernel/workflow.js';
import { progressReportSchema, reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { progressReportWorkflow } from '#shared/progress/progress-report.workflow.js';
import { speaksForUnit } from '#shared/progress/report-author.js';
import { checkReportPeriod } from '#shared/progress/report-period.rules.js';
import { TRANSITION_ACTIONS } from '#shared/progress/transition-action.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { CheckSources } from './consolidation/check-sources.js';
import { EvidenceCheck } from './evidence-check.js';
import { CheckFigures } from './figures/check-figures.js';
import type { ProgressReportInput } from './progress-report.inputs.js';
import { ProgressReportRepository } from './progress-report.repository.js';
import { ReportConflict } from './report-conflict.js';
import { ReportNotices } from './report-notices.js';
import { StoreProgressReport, type Writing } from './store-progress-report.js';
import { ReportTermsRepository } from './terms/report-terms.repository.js';

/** A unit writes the one report of an assignment for a quarter: kept, handed in to its head, or submitted to the office. */
@Injectable()
export class WriteProgressReportUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressReportRepository,
    private readonly conflicts: ReportConflict,
    private readonly evidence: EvidenceCheck,
    private readonly terms: ReportTermsRepository,
    private readonly checkFigures: CheckFigures,
    private readonly checkSources: CheckSources,
    private readonly store: StoreProgressReport,
    private readonly notices: ReportNotices,
  ) {}

  save(request: RequestContext, input: ProgressReportInput): Promise<ProgressReportRow> {
    return this.write(request, input, 'progress-report.save');
  }

  handIn(request: RequestContext, input: ProgressReportInput): Promise<ProgressReportRow> {
    return this.write(request, input, 'progress-report.hand-in');
  }

  submit(request: RequestContext, input: ProgressReportInput): Promise<ProgressReportRow> {
    return this.write(request, input, 'progress-report.submit');
  }

  private write(
    request: RequestContext,
    input: ProgressReportInput,
    writing: Writing,
  ): Promise<ProgressReportRow> {
    const action = TRANSITION_ACTIONS[writing];
    const { context } = authoriseList(request, action);
    const assignmentId = requireId(input.assignmentId);
    const quarter = parseInput(reportQuarterSchema, input);
    const content = parseInput(progressReportSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      // Writers of one assignment queue here, so that two first saves of a quarter cannot both insert. What is asked
      // with it leaves in the same write and is answered behind the lock.
      const [assignment, known] = await Promise.all([
        this.terms.lockedShare(tx, assignmentId),
        this.reports.ofQuarter(tx, assignmentId, quarter),
      ]);
      if (!isAllowed(context.actor, action, assignment.unitId)) throw notFound();
      if (known) await this.conflicts.require(tx, known, input.version);
      else if (typeof input.version === 'number') throw notFound();
      const { unitHasHead, signOffRequired } = assignment;
      const signOff = content.signOff === undefined ? known?.signedOffBy : content.signOff;
      const state = granted(
        advance(progressReportWorkflow, writing, known?.state ?? progressReportWorkflow.initial, {
          assignmentState: assignment.state,
          assignmentWithdrawn: assignment.withdrawnAt !== null,
          narrativeGiven: content.narrative !== '',
          returnReasonGiven: false,
          speaksForUnit: speaksForUnit(context.actor.role, unitHasHead),
          unitHasHead,
          signOffMissing: signOffRequired && !signOff,
        }),
      );
      const period = { quarter, asOf: asCivilDate(content.asOf), startsOn: asCivilDate(assignment.startsOn) };
      granted(checkReportPeriod(period, tx.today));
      await this.evidence.require(tx, assignment.unitId, content.fileIds);
      await this.checkSources.run(tx, assignment, content);
      const figures =
        content.figures && (await this.checkFigures.run(tx, assignment, known?.id ?? null, content.figures));
      const report = { assignment, quarter, known, content, figures: figures ?? null, state, writing };
      const stored = await this.store.run(tx, report);
      if (writing === 'progress-report.hand-in') await this.notices.handedIn(tx, assignment, stored);
      return stored;
    });
  }
}

function granted<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw refusedBy(result.error);
  return result.value;
}
