import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { ReportingDutyRow } from '#db/entities/plans/reporting-duty.entity.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { AddReportingDutyInput } from './deadlines.inputs.js';
import { refuseDeadline, shortText } from './duty-task.js';
import { InstanceRepository } from './instance.repository.js';
import { ReportingDutyKeeper } from './reporting-duty.keeper.js';

const LONGEST_RECIPIENT = 100;

/** The office adds what the reader missed, or takes away what is none. @source R87 */
@Injectable()
export class ReportingDutyUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: ReportingDutyKeeper,
    private readonly instances: InstanceRepository,
  ) {}

  /** Returns the plan's id. */
  add(request: RequestContext, input: AddReportingDutyInput): Promise<string> {
    const context = authorise(request, 'deadline.decide');
    const planId = requireId(input.planId);
    const text = shortText(input.text);
    const recipient = shortText(input.recipient, LONGEST_RECIPIENT);
    if (text === '') throw refuseDeadline('deadline.duty-text-missing');
    const duty = { text, recipient, dueOn: asCivilDate(input.dueOn) };
    return this.unitOfWork.run(context, async (tx) => {
      const plan = await tx.lock(PlanRow, planId);
      if (plan.state !== 'issued') throw refuseDeadline('deadline.not-issued');
      const [entityId = null] = await this.keeper.add(tx, planId, [duty]);
      await tx.audit({
        action: 'deadline.decide',
        entityType: 'reporting-duty',
        entityId,
        after: { planId, ...duty },
      });
      return planId;
    });
  }

  remove(request: RequestContext, id: string): Promise<string> {
    const context = authorise(request, 'deadline.decide');
    const dutyId = requireId(id);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const duty = await manager.findOneBy(ReportingDutyRow, { jurisdictionId, id: dutyId });
      if (!duty) throw notFound();
      await tx.lock(PlanRow, duty.planId);
      const made = await manager.query<{ id: string; used: boolean }[]>(
        `SELECT id, done_count > 0 AS used FROM deadline_instances
          WHERE jurisdiction_id = $1 AND reporting_duty_id = $2 FOR UPDATE`,
        [jurisdictionId, dutyId],
      );
      if (made.some(({ used }) => used)) throw refuseDeadline('deadline.event-in-use');
      await this.instances.remove(
        tx,
        made.map((one) => one.id),
      );
      await manager.delete(ReportingDutyRow, { jurisdictionId, id: dutyId });
      const { planId, text, dueOn, recipient } = duty;
      await tx.audit({
        action: 'deadline.decide',
        entityType: 'reporting-duty',
        entityId: dutyId,
        before: { planId, text, dueOn, recipient },
      });
      return planId;
    });
  }
}
