import { Injectable } from '@nestjs/common';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { StandingInstance } from '#shared/plans/deadlines/deadline-instance.js';
import type { Duty } from '#shared/plans/deadlines/duty.js';
import { planInstances } from '#shared/plans/deadlines/plan-instances.js';
import { reconcileInstances, type InstanceChanges } from '#shared/plans/deadlines/reconcile-instances.js';
import { shareDueOn } from '#shared/plans/deadlines/share-due-on.js';
import { CalendarRepository } from '#server/modules/calendar/calendar.repository.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { DutySourceRepository, dutiesOfSource, type DutySource } from './duty-source.repository.js';
import { InstanceRepository, type KeptShare, type MovedShare } from './instance.repository.js';

const NOTHING: InstanceChanges = { added: [], changed: [], removed: [] };

/** Keeps the instances of shares, and the day by which they are measured, in line with what tasks demand. */
@Injectable()
export class InstanceKeeper {
  constructor(
    private readonly sources: DutySourceRepository,
    private readonly instances: InstanceRepository,
    private readonly calendars: CalendarRepository,
  ) {}

  /** After shares were made or changed, an event recorded, a meaning chosen. At most ten statements. */
  async settle(tx: Transaction, taskIds: readonly string[]): Promise<void> {
    if (taskIds.length === 0) return;
    const sources = await this.sources.ofTasks(tx.manager, tx.jurisdictionId, taskIds);
    await this.settleSources(tx, sources, null);
  }

  /** All tasks of a plan that stand, when it was issued or corrected: what was not asked before, is asked from today on. */
  async settlePlan(tx: Transaction, planId: string): Promise<void> {
    const sources = await this.sources.ofPlan(tx.manager, tx.jurisdictionId, planId);
    await this.settleSources(tx, sources, tx.today);
  }

  /** 延期: what the shares were measured by is due on the granted day, whatever the document or a calendar says of it later. */
  async extend(tx: Transaction, shares: readonly (MovedShare & { to: CivilDate })[]): Promise<void> {
    await this.instances.extend(tx, shares);
    await this.settle(tx, [...new Set(shares.map(({ taskId }) => taskId))]);
  }

  /** The last extension was none: what was moved by it stands where the former one, or the document, has it. */
  async takeBack(tx: Transaction, shares: readonly MovedShare[]): Promise<void> {
    await this.instances.takeBack(tx, shares);
    await this.settle(tx, [...new Set(shares.map(({ taskId }) => taskId))]);
  }

  /** After marks of these shares changed. */
  async redateShares(tx: Transaction, assignmentIds: readonly string[]): Promise<void> {
    const shares = await this.instances.sharesById(tx.manager, tx.jurisdictionId, assignmentIds);
    await this.instances.dateShares(tx, moved(shares));
  }

  private async settleSources(
    tx: Transaction,
    sources: readonly DutySource[],
    newlyToldOn: CivilDate | null,
  ): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const taskIds = sources.map(({ id }) => id);
    const shares = await this.instances.sharesOfTasks(manager, jurisdictionId, taskIds);
    const rules = await this.calendars.rules(manager, jurisdictionId);
    const quarters = await this.instances.frozenQuarters(manager, jurisdictionId);
    const known = new Map(
      sources.map((source) => {
        const duties = dutiesOfSource(source);
        return [source.id, { source, duties, told: toldDays(duties, source, newlyToldOn) }];
      }),
    );
    const changes = shares.map((share) => {
      const { source, duties, told } = known.get(share.taskId)!;
      if (!source.issued || share.closed) return NOTHING;
      const wanted = planInstances(duties, share, source.events, { year: source.year, rules, told });
      const all = reconcileInstances(share.instances, wanted, { quarters }, share.inherited);
      return share.open ? all : { ...NOTHING, added: all.added.filter(({ nature }) => nature === 'event') };
    });
    await this.carryOut(tx, shares, changes);
  }

  private async carryOut(
    tx: Transaction,
    shares: readonly KeptShare[],
    changes: readonly InstanceChanges[],
  ): Promise<void> {
    const added = shares.flatMap(({ id }, index) =>
      changes[index]!.added.map((plan) => ({
        ...plan,
        assignmentId: id,
        reportingDutyId: null,
        unitId: null,
      })),
    );
    await this.instances.remove(
      tx,
      changes.flatMap(({ removed }) => removed.map(({ id }) => id)),
    );
    await this.instances.change(
      tx,
      changes.flatMap(({ changed }) => changed.map(({ after }) => after)),
    );
    await this.instances.add(tx, added);
    await this.instances.dateShares(
      tx,
      moved(shares.map((share, index) => ({ ...share, instances: afterwards(share, changes[index]!) }))),
    );
  }
}

/** Since when each duty is asked for; one that has had no instance yet, from that day on where it is given. */
const toldDays = (
  duties: readonly Duty[],
  { told }: DutySource,
  newlyToldOn: CivilDate | null,
): ReadonlyMap<string, CivilDate> =>
  new Map(
    duties.flatMap(({ key }) => {
      const on = told[key] ?? newlyToldOn;
      return on === null ? [] : [[key, on] as const];
    }),
  );

/** The instances of a share once the changes are made. */
function afterwards(
  { instances }: KeptShare,
  { added, changed, removed }: InstanceChanges,
): StandingInstance[] {
  const gone = new Set(removed.map(({ id }) => id));
  const after = new Map(changed.map((change) => [change.before.id, change.after]));
  const kept = instances.filter(({ id }) => !gone.has(id)).map((one) => after.get(one.id) ?? one);
  return [...kept, ...added.map((plan) => ({ ...plan, id: '', doneCount: 0, state: 'open' as const }))];
}

/** Shares that are measured by another day now. Work that is done or struck off keeps its own. */
const moved = (shares: readonly KeptShare[]): { id: string; dueOn: string | null }[] =>
  shares.flatMap((share) => {
    const dueOn = shareDueOn(share.instances, share);
    return share.open && dueOn !== share.dueOn ? [{ id: share.id, dueOn }] : [];
  });
