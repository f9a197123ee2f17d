import { Injectable } from '@nestjs/common';
import { DeadlineChoiceRow } from '#db/entities/plans/deadline-choice.entity.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { conflict } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { ChooseDeadlineMeaningInput } from './deadlines.inputs.js';
import { dutiesOfSource, DutySourceRepository, type DutySource } from './duty-source.repository.js';
import { lockDutyTask, refuseDeadline } from './duty-task.js';
import { InstanceKeeper } from './instance-keeper.js';

/** The office says what an ambiguous deadline means; the text stays. Changeable until anything is reported. @source R18 */
@Injectable()
export class ChooseMeaningUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: DutySourceRepository,
    private readonly keeper: InstanceKeeper,
  ) {}

  /** Returns the task's id. */
  run(
    request: RequestContext,
    { taskId: id, dutyKey, meaning, version }: ChooseDeadlineMeaningInput,
  ): Promise<string> {
    const context = authorise(request, 'deadline.decide');
    const taskId = requireId(id);
    return this.unitOfWork.run(context, async (tx) => {
      const source = await lockDutyTask(tx, this.sources, taskId);
      const duty = dutiesOfSource(source).find(({ key }) => key === dutyKey);
      if (!duty || duty.meanings.length === 0) throw refuseDeadline('deadline.no-such-duty');
      if (!duty.meanings.includes(meaning)) throw refuseDeadline('deadline.not-a-meaning');
      const known = source.choices.find((one) => one.dutyKey === dutyKey);
      if (known && (await isReportedOn(tx, taskId, dutyKey))) throw refuseDeadline('deadline.reported-on');
      const entityId = await this.store(tx, source, { dutyKey, meaning, version });
      await this.keeper.settle(tx, [taskId]);
      await tx.audit({
        action: 'deadline.decide',
        entityType: 'task',
        entityId: taskId,
        taskId,
        before: known ? { text: duty.text, meaning: known.meaning } : null,
        after: { text: duty.text, meaning, choiceId: entityId },
      });
      return taskId;
    });
  }

  private async store(
    tx: Transaction,
    { id: taskId, choices }: DutySource,
    { dutyKey, meaning, version }: Pick<ChooseDeadlineMeaningInput, 'dutyKey' | 'meaning' | 'version'>,
  ): Promise<string> {
    const known = choices.find((one) => one.dutyKey === dutyKey);
    if (!known) {
      if (version !== 0) throw conflict(0);
      const [id = ''] = await tx.insert(DeadlineChoiceRow, [
        { taskId, dutyKey, meaning, requiredCount: null },
      ]);
      return id;
    }
    await tx.update(DeadlineChoiceRow, { id: known.id, version }, { meaning });
    return known.id;
  }
}

/** Whether any unit has handed in a report on the task, or entered something for this duty. */
async function isReportedOn(
  { manager, jurisdictionId }: Transaction,
  taskId: string,
  dutyKey: string,
): Promise<boolean> {
  const [row] = await manager.query<{ reported: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM assignments a
              JOIN progress_reports r ON r.jurisdiction_id = $1 AND r.assignment_id = a.id AND r.state <> 'draft'
             WHERE a.jurisdiction_id = $1 AND a.task_id = $2)
         OR EXISTS (SELECT 1 FROM assignments a
              JOIN deadline_instances i ON i.jurisdiction_id = $1 AND i.assignment_id = a.id
             WHERE a.jurisdiction_id = $1 AND a.task_id = $2 AND i.duty_key = $3 AND i.done_count > 0) AS reported`,
    [jurisdictionId, taskId, dutyKey],
  );
  return row?.reported ?? false;
}
