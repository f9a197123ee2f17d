import { Injectable } from '@nestjs/common';
import { TaskReportTermsRow } from '#db/entities/progress/task-report-terms.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { reportTermsSchema } from '#shared/progress/report-terms.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { requireVersion } from '../require-version.js';
import { ReportTermsRepository } from './report-terms.repository.js';
import type { TaskReportTerms, TaskReportTermsInput } from './report-terms.type.js';

/** The office says what the reports on a task must carry, and which targets are one for all units together. */
@Injectable()
export class SetReportTermsUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: ReportTermsRepository,
  ) {}

  run(request: RequestContext, input: TaskReportTermsInput): Promise<TaskReportTerms> {
    const context = authorise(request, 'progress.set-terms');
    const taskId = requireId(input.taskId);
    const wanted = parseInput(reportTermsSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      // Whoever sets terms of one task queues here: the first row of terms has no version to compare yet.
      await tx.lock(TaskRow, taskId);
      const [known] = await this.terms.ofTasks(tx.manager, tx.jurisdictionId, [taskId]);
      requireVersion({ version: known?.version ?? 0 }, input.version);
      await write(tx, taskId, known, wanted);
      await tx.audit({
        action: 'progress.set-terms',
        entityType: 'task',
        entityId: taskId,
        taskId,
        before: known && { signOffRequired: known.signOffRequired, jointTargets: known.jointTargets },
        after: wanted,
      });
      return { ...wanted, version: input.version + 1 };
    });
  }
}

type Terms = Pick<TaskReportTermsRow, 'signOffRequired' | 'jointTargets'>;

async function write(
  tx: Transaction,
  taskId: string,
  known: Pick<TaskReportTermsRow, 'id' | 'version'> | undefined,
  wanted: Terms,
): Promise<void> {
  if (known) await tx.update(TaskReportTermsRow, known, wanted);
  else await tx.insert(TaskReportTermsRow, [{ taskId, ...wanted }]);
}
