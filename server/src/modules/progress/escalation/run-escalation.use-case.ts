import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { daysBetween, asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { APP_DATA_SOURCE } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { LightPolicyRepository } from '../lights/light-policy.repository.js';
import { escalationNotices, highest } from './escalation-notices.js';
import { EscalationRepository } from './escalation.repository.js';

export interface EscalationRun {
  /** Steps that were reached, the word that a deadline comes near among them. */
  readonly raised: number;
  /** Shares that left the ladder. */
  readonly left: number;
}

/**
 * The daily walk over all deadlines: who is told that one comes near, who of the next step of the ladder, and who has left
 * it. Running it again, or on several servers at once, changes nothing.
 * @source R34
 */
@Injectable()
export class RunEscalationUseCase {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: LightPolicyRepository,
    private readonly escalations: EscalationRepository,
  ) {}

  /** `day`: today by the clock where none is given. */
  async run(day?: CivilDate): Promise<EscalationRun> {
    const jurisdictions = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM jurisdictions ORDER BY id',
    );
    const total = { raised: 0, left: 0 };
    for (const { id } of jurisdictions) {
      const { raised, left } = await this.runIn(id, day);
      total.raised += raised;
      total.left += left;
    }
    return total;
  }

  private runIn(jurisdictionId: string, wanted?: CivilDate): Promise<EscalationRun> {
    const author = { jurisdictionId, actor: null, requestId: null, address: null };
    return this.unitOfWork.runAs(author, async (tx) => {
      const day = wanted ?? tx.today;
      const left = await this.escalations.leave(tx, day);
      await this.escalations.comeBack(tx);
      const policy = await this.policies.on(tx.manager, jurisdictionId, day);
      const raised = await this.escalations.raise(tx, day, policy);
      await tx.notify(escalationNotices(raised));
      await tx.auditAll([
        ...left.map(({ assignmentId, taskId, ...after }) => ({
          action: 'assignment.leave-ladder',
          entityType: 'assignment' as const,
          entityId: assignmentId,
          taskId,
          after,
        })),
        ...escalated(raised, day),
      ]);
      return { raised: raised.length, left: left.length };
    });
  }
}

const escalated = (
  raised: Parameters<typeof highest>[0],
  day: CivilDate,
): Parameters<Transaction['auditAll']>[0] =>
  highest(raised.filter(({ step }) => step > 0)).map(({ assignmentId, taskId, dueOn, name, tells }) => ({
    action: 'assignment.escalate',
    entityType: 'assignment',
    entityId: assignmentId,
    taskId,
    after: { escalationStep: name, dueOn, daysOverdue: daysBetween(asCivilDate(dueOn), day), tells },
  }));
