import { Injectable } from '@nestjs/common';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import { raiseDisputeSchema } from '#shared/progress/disputes/figure-dispute.schema.js';
import { figureDisputeWorkflow } from '#shared/progress/disputes/figure-dispute.workflow.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { FigureDisputeRepository, type FigurePlace } from './figure-dispute.repository.js';
import type { DisputeFigureInput, FigureDispute } from './figure-dispute.type.js';

const OPEN_TO_DISPUTE: readonly FigurePlace['reportState'][] = ['submitted', 'returned', 'accepted'];

/** Office or inspector hold another value against a reported figure, with its source and, if there is one, its evidence. */
@Injectable()
export class DisputeFigureUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly disputes: FigureDisputeRepository,
  ) {}

  run(request: RequestContext, input: DisputeFigureInput): Promise<FigureDispute> {
    const { context, scope } = authoriseList(request, 'progress.dispute-figure');
    const figureId = requireId(input.figureId);
    const { value, source, fileId } = parseInput(raiseDisputeSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const seen = await this.disputes.placeOfFigure(tx, scope, figureId);
      // What has not left its unit is not there for others.
      if (!seen?.submitted) throw notFound();
      // Raising waits for whoever writes the report and may change the figure, or take it away.
      await tx.lock(ProgressReportRow, seen.reportId);
      const place = await this.disputes.placeOfFigure(tx, scope, figureId);
      if (!place) throw notFound();
      if (!OPEN_TO_DISPUTE.includes(place.reportState)) throw refusedBy({ key: 'progress.not-disputable' });
      if (await this.disputes.hasOpen(tx, figureId)) throw refusedBy({ key: 'progress.already-disputed' });
      if (fileId && !(await this.disputes.isOwnFile(tx, fileId)))
        throw invalidInput('progress.file-unknown', 'fileId');
      const raised = { value, source, fileId, reportedValue: place.value };
      const [id = ''] = await tx.insert(FigureDisputeRow, [
        { figureId, state: figureDisputeWorkflow.initial, ...raised, ...UNANSWERED },
      ]);
      await tx.audit({
        action: 'progress.dispute-figure',
        entityType: 'figure-dispute',
        entityId: id,
        taskId: place.taskId,
        // The share says whose timeline it belongs to.
        after: { assignmentId: place.assignmentId, figureId, label: place.label, ...raised },
      });
      return { ...(await tx.lock(FigureDisputeRow, id)), unitId: place.unitId };
    });
  }
}

const UNANSWERED = {
  answer: null,
  answeredAt: null,
  answeredBy: null,
  kept: null,
  grounds: null,
  resolvedAt: null,
  resolvedBy: null,
};
