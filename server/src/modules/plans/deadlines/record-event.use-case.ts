import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { DeadlineEventRow } from '#db/entities/plans/deadline-event.entity.js';
import { isAllowed, type Actor, type Scope } from '#shared/access/policy.js';
import type { Duty } from '#shared/plans/deadlines/duty.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { notifyEvent } from './deadline-notices.js';
import type { RecordDeadlineEventInput } from './deadlines.inputs.js';
import { dutiesOfSource, DutySourceRepository } from './duty-source.repository.js';
import { lockDutyTask, refuseDeadline, shortText } from './duty-task.js';
import { InstanceKeeper } from './instance-keeper.js';
import { InstanceRepository } from './instance.repository.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A unit may owe an answer to each letter; more than this is a case system's work. */
const MOST_EVENTS = 200;

/** 登记起算事件: each record makes an instance of every limit that is counted from it. */
@Injectable()
export class RecordEventUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: DutySourceRepository,
    private readonly instances: InstanceRepository,
    private readonly keeper: InstanceKeeper,
  ) {}

  /** Returns the task's id. */
  record(request: RequestContext, input: RecordDeadlineEventInput): Promise<string> {
    const { context, scope } = authoriseList(request, 'deadline.record-event');
    const taskId = requireId(input.taskId);
    const unitId = concerned(scope, input.unitId ? requireId(input.unitId) : null);
    const note = shortText(input.note);
    if (input.occurredAt && !TIME.test(input.occurredAt))
      throw invalidInput('error.invalid-input', 'occurredAt');
    return this.unitOfWork.run(context, async (tx) => {
      const source = await lockDutyTask(tx, this.sources, taskId);
      if (!source.issued) throw scope.kind === 'unit' ? notFound() : refuseDeadline('deadline.not-issued');
      if (unitId !== null) await requireShare(tx, taskId, unitId);
      requireFitting(dutiesOfSource(source), input, tx.today);
      if (source.events.length >= MOST_EVENTS) throw refuseDeadline('deadline.too-many-events');
      const event = {
        taskId,
        name: input.name,
        occurredOn: input.occurredOn,
        occurredAt: input.occurredAt || null,
        dueOn: input.dueOn ?? null,
        unitId,
        note,
      };
      const isSame = (one: typeof event) =>
        one.name === event.name &&
        one.occurredOn === event.occurredOn &&
        one.occurredAt === event.occurredAt &&
        one.unitId === unitId &&
        one.note === note;
      if (source.events.some((one) => isSame({ ...one, taskId })))
        throw refuseDeadline('deadline.event-recorded-twice');
      const stamp = { createdAt: tx.now, createdBy: context.actor.accountId };
      const [eventId = ''] = await tx.append(DeadlineEventRow, [{ ...event, ...stamp }]);
      await this.keeper.settle(tx, [taskId]);
      await notifyEvent(tx, eventId);
      await tx.audit({
        action: 'deadline.record-event',
        entityType: 'deadline-event',
        entityId: eventId,
        taskId,
        after: event,
      });
      return taskId;
    });
  }

  /** A slip: goes with its instances, until something was entered for one. */
  remove(request: RequestContext, id: string): Promise<string> {
    const { context } = authoriseList(request, 'deadline.record-event');
    const eventId = requireId(id);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const event = await manager.findOneBy(DeadlineEventRow, { jurisdictionId, id: eventId });
      if (!event || !mayRemove(context.actor, event)) throw notFound();
      await lockDutyTask(tx, this.sources, event.taskId);
      const made = await manager.query<{ id: string; assignmentId: string; used: boolean }[]>(
        `SELECT i.id, i.assignment_id AS "assignmentId", i.done_count > 0 AS used
           FROM deadline_instances i WHERE i.jurisdiction_id = $1 AND i.event_id = $2 FOR UPDATE`,
        [jurisdictionId, eventId],
      );
      if (made.some(({ used }) => used)) throw refuseDeadline('deadline.event-in-use');
      await this.instances.remove(
        tx,
        made.map((one) => one.id),
      );
      await manager.delete(DeadlineEventRow, { jurisdictionId, id: eventId });
      await this.keeper.redateShares(tx, [...new Set(made.map(({ assignmentId }) => assignmentId))]);
      const { taskId, name, occurredOn, occurredAt, unitId, note } = event;
      await tx.audit({
        action: 'deadline.record-event',
        entityType: 'deadline-event',
        entityId: eventId,
        taskId,
        before: { name, occurredOn, occurredAt, unitId, note },
      });
      return taskId;
    });
  }
}

/** The office records for everybody or for one unit, a unit for itself. */
function concerned(scope: Scope, wanted: string | null): string | null {
  if (scope.kind !== 'unit') return wanted;
  if (wanted !== null && wanted !== scope.unitId) throw notFound();
  return scope.unitId;
}

/** What concerns everybody is the office's to remove. */
export const mayRemove = (actor: Actor, { unitId }: { readonly unitId: string | null }): boolean =>
  isAllowed(actor, 'deadline.record-event', unitId);

async function requireShare(
  { manager, jurisdictionId }: Transaction,
  taskId: string,
  unitId: string,
): Promise<void> {
  const shares = await manager.findBy(AssignmentRow, { jurisdictionId, taskId, unitId });
  if (!shares.some(({ withdrawnAt }) => withdrawnAt === null)) throw notFound();
}

function requireFitting(
  duties: readonly Duty[],
  { name, occurredOn, occurredAt, dueOn }: RecordDeadlineEventInput,
  today: string,
): void {
  const fitting = duties.filter(({ event }) => event === name);
  if (fitting.length === 0) throw refuseDeadline('deadline.no-such-event');
  if (occurredOn > today) throw refuseDeadline('deadline.event-in-future');
  if (!occurredAt && fitting.some(({ limit }) => limit?.unit === 'hours'))
    throw refuseDeadline('deadline.event-time-missing');
  if (!dueOn && fitting.some(({ limit }) => limit === null))
    throw refuseDeadline('deadline.event-due-missing');
  if (dueOn && dueOn < occurredOn) throw refuseDeadline('deadline.due-before-event');
}
