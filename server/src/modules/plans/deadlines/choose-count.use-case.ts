import { Injectable } from '@nestjs/common';
import { DeadlineChoiceRow } from '#db/entities/plans/deadline-choice.entity.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { ChooseRequiredCountInput } from './deadlines.inputs.js';
import { dutiesOfSource, DutySourceRepository, type StoredChoice } from './duty-source.repository.js';
import { lockDutyTask, refuseDeadline } from './duty-task.js';
import { InstanceKeeper } from './instance-keeper.js';

const MOST_TIMES = 999;

/**
 * The office says how often every unit owes a duty that comes back; the printed text stays. What is done, and quarters with
 * a published round, keep the count that they had. @source R14, R38
 */
@Injectable()
export class ChooseCountUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: DutySourceRepository,
    private readonly keeper: InstanceKeeper,
  ) {}

  /** Returns the task's id. */
  run(
    request: RequestContext,
    { taskId: id, dutyKey, version, requiredCount = null }: ChooseRequiredCountInput,
  ): Promise<string> {
    const context = authorise(request, 'deadline.decide');
    const taskId = requireId(id);
    return this.unitOfWork.run(context, async (tx) => {
      const source = await lockDutyTask(tx, this.sources, taskId);
      const duty = dutiesOfSource(source).find(({ key }) => key === dutyKey);
      if (duty?.nature !== 'periodic') throw refuseDeadline('deadline.no-such-duty');
      if (requiredCount !== null && (requiredCount < 1 || requiredCount > MOST_TIMES))
        throw refuseDeadline('deadline.count-out-of-range');
      const known = source.choices.find((one) => one.dutyKey === dutyKey);
      await store(tx, known, { taskId, dutyKey, requiredCount }, version);
      await this.keeper.settle(tx, [taskId]);
      await tx.audit({
        action: 'deadline.decide',
        entityType: 'task',
        entityId: taskId,
        taskId,
        before: { text: duty.text, requiredCount: known?.requiredCount ?? null },
        after: { text: duty.text, requiredCount },
      });
      return taskId;
    });
  }
}

/** A row that says nothing any more is taken away: the duty is owed as printed. */
async function store(
  tx: Transaction,
  known: StoredChoice | undefined,
  chosen: Pick<DeadlineChoiceRow, 'taskId' | 'dutyKey' | 'requiredCount'>,
  version: number,
): Promise<void> {
  if (version !== (known?.version ?? 0)) throw conflict(known?.version ?? 0);
  const { requiredCount } = chosen;
  if (known && requiredCount === null && known.meaning === null)
    await tx.manager.delete(DeadlineChoiceRow, { jurisdictionId: tx.jurisdictionId, id: known.id });
  else if (known) await tx.update(DeadlineChoiceRow, { id: known.id, version }, { requiredCount });
  else if (requiredCount !== null) await tx.insert(DeadlineChoiceRow, [{ ...chosen, meaning: null }]);
}
