import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InstancePlan } from '#shared/plans/deadlines/deadline-instance.js';
import { planInstances } from '#shared/plans/deadlines/plan-instances.js';
import { reconcileInstances, type InstanceChanges } from '#shared/plans/deadlines/reconcile-instances.js';
import { rulesOf, type CalendarInForce } from '#server/modules/calendar/calendar.repository.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { DutySourceRepository, dutiesOfSource } from './duty-source.repository.js';
import { InstanceKeeper } from './instance-keeper.js';
import { InstanceRepository } from './instance.repository.js';

export interface RedatedInstance {
  readonly change: InstanceChanges['changed'][number];
  readonly assignmentId: string;
  readonly unitId: string;
  readonly row: {
    readonly taskId: string;
    readonly taskCode: string;
    readonly taskTitle: string;
    readonly unitName: string;
  };
}

export interface Redated {
  readonly rows: readonly RedatedInstance[];
  /** Days that are worked otherwise. */
  readonly changedDays: number;
}

/** Which open instances another calendar would move. Only what the calendar itself moves: nothing else is brought up to date with it. */
@Injectable()
export class CalendarRedating {
  constructor(
    private readonly sources: DutySourceRepository,
    private readonly instances: InstanceRepository,
    private readonly keeper: InstanceKeeper,
  ) {}

  async compare(
    manager: EntityManager,
    jurisdictionId: string,
    before: CalendarInForce,
    after: CalendarInForce,
  ): Promise<Redated> {
    const [now, then] = [rulesOf(before), rulesOf(after)];
    const changedDays = [...before.years, ...after.years].flatMap(({ days }) => days.map(({ on }) => on));
    const moved = new Set(
      changedDays.filter((on) => now.calendar.isWorkday(on) !== then.calendar.isWorkday(on)),
    );
    const movesPrinted = before.lastDayPolicy === 'all' || after.lastDayPolicy === 'all';
    const natures = movesPrinted ? ['once', 'periodic', 'event'] : ['event'];
    const taskIds = await this.sources.withOpenInstances(manager, jurisdictionId, natures);
    const sources = await this.sources.ofTasks(manager, jurisdictionId, taskIds);
    const shares = await this.instances.sharesOfTasks(manager, jurisdictionId, taskIds);
    const quarters = await this.instances.frozenQuarters(manager, jurisdictionId);
    const known = new Map(
      sources.map((source) => [
        source.id,
        { source, duties: dutiesOfSource(source), told: new Map(Object.entries(source.told)) },
      ]),
    );
    const rows = shares.flatMap((share): RedatedInstance[] => {
      const { source, duties, told } = known.get(share.taskId)!;
      if (!share.open || !source.issued) return [];
      const under = (rules: typeof now) =>
        planInstances(duties, share, source.events, { year: source.year, rules, told });
      const wanted = otherwise(under(now), under(then));
      const { changed } = reconcileInstances(share.instances, wanted, { quarters });
      const row = {
        taskId: source.id,
        taskCode: source.code,
        taskTitle: source.title,
        unitName: share.shortName,
      };
      return changed.map((change) => ({ change, assignmentId: share.id, unitId: share.unitId, row }));
    });
    rows.sort((a, b) => (a.row.taskCode < b.row.taskCode ? -1 : a.row.taskCode > b.row.taskCode ? 1 : 0));
    return { rows, changedDays: moved.size };
  }

  async carryOut(tx: Transaction, { rows }: Redated): Promise<void> {
    await this.instances.change(
      tx,
      rows.map(({ change }) => change.after),
    );
    await this.keeper.redateShares(tx, [...new Set(rows.map(({ assignmentId }) => assignmentId))]);
  }
}

/** Those of `then` that are due on another day than in `now`: the two lists are of the same duties, in the same order. */
const otherwise = (now: readonly InstancePlan[], then: readonly InstancePlan[]): InstancePlan[] =>
  then.filter((plan, index) => plan.dueOn !== now[index]?.dueOn);
