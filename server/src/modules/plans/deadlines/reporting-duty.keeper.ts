import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ReportingDutyRow } from '#db/entities/plans/reporting-duty.entity.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { lastDayInTime } from '#shared/calendar/last-day-policy.js';
import { dueNotBefore } from '#shared/plans/due-not-before.js';
import type { InstancePlan } from '#shared/plans/deadlines/deadline-instance.js';
import { reportingDutiesOf, type ReportingDuty } from '#shared/plans/deadlines/reporting-duty.js';
import { CalendarRepository } from '#server/modules/calendar/calendar.repository.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { InstanceRepository } from './instance.repository.js';

interface Owing {
  readonly unitId: string;
  /** The first day on which the unit had a share. */
  readonly startsOn: string;
}

/** What a document asks every one of its units to report. @source R87 */
@Injectable()
export class ReportingDutyKeeper {
  constructor(
    private readonly instances: InstanceRepository,
    private readonly calendars: CalendarRepository,
  ) {}

  /** Those that the document's text states, when it is issued. */
  async read(tx: Transaction, plan: { id: string; year: number; sourceText: string }): Promise<void> {
    const duties = reportingDutiesOf(plan.sourceText, plan.year);
    if (duties.length > 0) await this.add(tx, plan.id, duties);
  }

  /** Returns their ids. */
  async add(tx: Transaction, planId: string, duties: readonly ReportingDuty[]): Promise<string[]> {
    const stamp = { createdAt: tx.now, createdBy: tx.author.actor?.accountId ?? null };
    const ids = await tx.append(
      ReportingDutyRow,
      duties.map((duty) => ({ ...duty, planId, ...stamp })),
    );
    await this.settlePlans(tx, [planId]);
    return ids;
  }

  /** One instance a duty and unit with a share in the plan; those of units that came later are added. */
  async settlePlans(tx: Transaction, planIds: readonly string[]): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const duties = await manager.findBy(ReportingDutyRow, { jurisdictionId, planId: In([...planIds]) });
    if (duties.length === 0) return;
    const rules = await this.calendars.rules(manager, jurisdictionId);
    for (const { id: reportingDutyId, planId, dueOn, text } of duties) {
      const owing = await unitsWithout(tx, planId, reportingDutyId);
      const printed = lastDayInTime(rules, asCivilDate(dueOn), 'printed');
      await this.instances.add(
        tx,
        owing.map(({ unitId, startsOn }) => ({
          ...ONCE,
          dutyKey: text,
          toldOn: asCivilDate(startsOn),
          dueOn: asCivilDate(dueNotBefore(printed, startsOn)!),
          assignmentId: null,
          reportingDutyId,
          unitId,
        })),
      );
    }
  }
}

const ONCE: Omit<InstancePlan, 'dutyKey' | 'toldOn' | 'dueOn'> = {
  nature: 'once',
  eventId: null,
  periodStartsOn: null,
  periodEndsOn: null,
  dueTime: null,
  aimOn: null,
  aimTime: null,
  requiredCount: 1,
};

const unitsWithout = (
  { manager, jurisdictionId }: Transaction,
  planId: string,
  dutyId: string,
): Promise<Owing[]> =>
  manager.query(
    `SELECT a.unit_id AS "unitId", min(a.starts_on)::text AS "startsOn"
       FROM assignments a
      WHERE a.jurisdiction_id = $1 AND a.plan_id = $2 AND a.withdrawn_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM deadline_instances i
              WHERE i.jurisdiction_id = $1 AND i.reporting_duty_id = $3 AND i.unit_id = a.unit_id)
      GROUP BY a.unit_id`,
    [jurisdictionId, planId, dutyId],
  );
