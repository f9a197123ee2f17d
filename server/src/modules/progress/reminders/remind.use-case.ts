import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { ReminderRow } from '#db/entities/progress/reminder.entity.js';
import { civilDateInShanghai } from '#shared/kernel/civil-date.js';
import type { Clock } from '#shared/kernel/ports.js';
import {
  REMINDER_INTERVAL_HOURS,
  checkReminder,
  nextReminderAt,
  type ReminderReason,
} from '#shared/progress/reminders/reminder.rules.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import {
  MOST_AT_ONCE,
  ReminderRepository,
  type RemindedOf,
  type ShareToRemind,
} from './reminder.repository.js';
import type { RemindInput, ReminderFilter, ReminderPage, ShareOutcome } from './reminder.types.js';

interface Reminded {
  readonly share: ShareToRemind;
  readonly reason: ReminderReason;
}

const remindedOf = ({ reason, planId }: ReminderFilter): RemindedOf => ({
  reason,
  planId: planId ? requireId(planId) : null,
});

/** 催办: one share, several, or all that match; what was refused says why and until when. */
@Injectable()
export class RemindUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ReminderRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(request: RequestContext, filter: ReminderFilter, page: PageInput): Promise<ReminderPage> {
    const { jurisdictionId } = authorise(request, 'assignment.remind').actor;
    const now = this.clock.now();
    const since = new Date(now.getTime() - REMINDER_INTERVAL_HOURS * 3_600_000);
    const [limits, of] = [limitOf(page), remindedOf(filter)];
    return this.reader.read(jurisdictionId, async (manager) => {
      await requirePlan(manager, jurisdictionId, of.planId);
      const found = await this.repository.page(
        manager,
        jurisdictionId,
        civilDateInShanghai(now),
        since,
        of,
        limits,
      );
      const rows = found.rows.map((row) => ({
        ...row,
        availableAt: nextReminderAt(row.lastRemindedAt, now),
      }));
      return { ...found, rows };
    });
  }

  run(request: RequestContext, { assignmentIds, matching }: RemindInput): Promise<ShareOutcome[]> {
    const context = authorise(request, 'assignment.remind');
    if (Boolean(assignmentIds) === Boolean(matching))
      throw invalidInput('error.invalid-input', 'assignmentIds');
    const ids = assignmentIds ? [...new Set(assignmentIds.map((id) => requireId(id).toLowerCase()))] : null;
    if (ids && ids.length > MOST_AT_ONCE) throw invalidInput('error.invalid-input', 'assignmentIds');
    const wanted = ids ? { ids } : remindedOf(matching!);
    return this.unitOfWork.run(context, async (tx) => {
      const shares = await this.repository.toRemind(tx.manager, tx.jurisdictionId, tx.today, wanted);
      if (ids && shares.length < ids.length) throw notFound();
      if ('reason' in wanted) await requirePlan(tx.manager, tx.jurisdictionId, wanted.planId);
      return this.remind(tx, shares);
    });
  }

  /** Inside another change of somebody who may remind: the shares with those ids, at most `MOST_AT_ONCE`. */
  async remindAll(tx: Transaction, ids: readonly string[]): Promise<ShareOutcome[]> {
    return this.remind(tx, await this.repository.toRemind(tx.manager, tx.jurisdictionId, tx.today, { ids }));
  }

  /** Why reminding would be refused now, one key for each share that it would be refused for. */
  async refusals(manager: EntityManager, jurisdictionId: string, ids: readonly string[]): Promise<string[]> {
    const now = this.clock.now();
    const today = civilDateInShanghai(now);
    const shares = await this.repository.toRemind(manager, jurisdictionId, today, { ids }, false);
    return shares.flatMap((share) => {
      const result = checkReminder(share, now, today);
      return result.ok ? [] : [result.error.key];
    });
  }

  private async remind(tx: Transaction, shares: readonly ShareToRemind[]): Promise<ShareOutcome[]> {
    const checked = shares.map((share) => ({ share, result: checkReminder(share, tx.now, tx.today) }));
    const reminded = checked.flatMap(({ share, result }): Reminded[] =>
      result.ok ? [{ share, reason: result.value }] : [],
    );
    await this.write(tx, reminded);
    return checked.map(({ share, result }): ShareOutcome => ({
      assignmentId: share.id,
      done: result.ok,
      reason: result.ok ? null : result.error.key,
      availableAt: result.ok ? null : nextReminderAt(share.lastRemindedAt, tx.now),
    }));
  }

  /** The log, the word to the unit and the audit: one statement each, however many. */
  private async write(tx: Transaction, reminded: readonly Reminded[]): Promise<void> {
    const stamp = { createdAt: tx.now, createdBy: tx.author.actor?.accountId ?? null };
    await tx.append(
      ReminderRow,
      reminded.map(({ share, reason }) => ({ assignmentId: share.id, reason, ...stamp })),
    );
    const actor = tx.author.actor?.displayName ?? '';
    await tx.notify(
      reminded.map(({ share }) => ({
        kind: 'assignment.reminded',
        to: { unitId: share.unitId },
        parameters: { actor, task: share.taskName },
        path: `/assignments/${share.id}`,
        taskId: share.taskId,
      })),
    );
    await tx.auditAll(
      reminded.map(({ share, reason }) => ({
        action: 'assignment.remind',
        entityType: 'assignment',
        entityId: share.id,
        taskId: share.taskId,
        after: { reason },
      })),
    );
  }
}

/** @throws DomainError NOT_FOUND */
async function requirePlan(manager: EntityManager, jurisdictionId: string, id: string | null): Promise<void> {
  if (id !== null && !(await manager.existsBy(PlanRow, { jurisdictionId, id }))) throw notFound();
}
