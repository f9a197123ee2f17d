import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { StandingJudgementRow } from '#db/entities/plans/standing-judgement.entity.js';
import { firstDayOf } from '#shared/kernel/quarter.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict, invalidInput, notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { JudgeStandingDutyInput } from './deadlines.inputs.js';
import { dutiesOfSource, DutySourceRepository } from './duty-source.repository.js';
import { lockDutyTask, refuseDeadline, shortText } from './duty-task.js';

const MOST_TIMES = 999;

/** 长期坚持的事项 never completes: office or inspector say each quarter whether a unit kept it. @source R15 */
@Injectable()
export class JudgeStandingDutyUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: DutySourceRepository,
  ) {}

  /** Returns the task's id. */
  run(request: RequestContext, input: JudgeStandingDutyInput): Promise<string> {
    const context = authorise(request, 'deadline.judge');
    const assignmentId = requireId(input.assignmentId);
    const { dutyKey, year, quarter, met, version } = input;
    const words = shortText(input.words);
    const doneCount = input.doneCount ?? null;
    if (quarter < 1 || quarter > 4) throw invalidInput('error.invalid-input', 'quarter');
    if (year < 2000 || year > 2099) throw invalidInput('error.invalid-input', 'year');
    if (doneCount !== null && (doneCount < 0 || doneCount > MOST_TIMES))
      throw refuseDeadline('deadline.count-out-of-range');
    if (!met && words === '') throw refuseDeadline('deadline.words-missing');
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const seen = await manager.findOneBy(AssignmentRow, { jurisdictionId, id: assignmentId });
      if (!seen) throw notFound();
      // The task first, as whoever records an event does: two who lock in another order may wait for ever.
      const source = await lockDutyTask(tx, this.sources, seen.taskId);
      const share = await tx.lock(AssignmentRow, assignmentId);
      if (share.withdrawnAt !== null) throw refuseDeadline('deadline.share-withdrawn');
      const duty = dutiesOfSource(source).find(({ key }) => key === dutyKey);
      if (!duty) throw refuseDeadline('deadline.no-such-duty');
      if (duty.nature !== 'standing') throw refuseDeadline('deadline.not-standing');
      if (firstDayOf({ year, quarter }) > tx.today) throw refuseDeadline('deadline.quarter-not-begun');
      const key = { assignmentId, dutyKey, year, quarter };
      const known = await manager.findOneBy(StandingJudgementRow, { jurisdictionId, ...key });
      const judged = { met, doneCount, words };
      if (known) await tx.update(StandingJudgementRow, { id: known.id, version }, judged);
      else if (version !== 0) throw conflict(0);
      else await tx.insert(StandingJudgementRow, [{ ...key, ...judged }]);
      await tx.audit({
        action: 'deadline.judge',
        entityType: 'assignment',
        entityId: assignmentId,
        taskId: share.taskId,
        before: known && { ...key, met: known.met, doneCount: known.doneCount, words: known.words },
        after: { ...key, ...judged },
      });
      return share.taskId;
    });
  }
}
