import { quarterKey, quarterOf } from '../../kernel/quarter.js';
import type { InstancePlan, StandingInstance } from './deadline-instance.js';

export interface InstanceChanges {
  readonly added: readonly InstancePlan[];
  /** Open ones that are due otherwise, or oftener, than they were. */
  readonly changed: readonly { readonly before: StandingInstance; readonly after: StandingInstance }[];
  /** Open ones that nothing was entered for and that the document no longer asks for. */
  readonly removed: readonly StandingInstance[];
}

/** What stays of a share's instances: quarters that a published round has frozen, and whatever is done. */
export interface Frozen {
  /** `2026Q1` */
  readonly quarters: ReadonlySet<string>;
}

/**
 * Brings instances in line with what is owed now. Done ones stay as they are; so do those due in a frozen quarter, and no
 * instance moves into one. What was entered is never taken away.
 */
export function reconcileInstances(
  standing: readonly StandingInstance[],
  wanted: readonly InstancePlan[],
  { quarters }: Frozen,
): InstanceChanges {
  const isFrozen = ({ dueOn }: Pick<InstancePlan, 'dueOn'>) => quarters.has(quarterKey(quarterOf(dueOn)));
  const known = new Map(standing.map((one) => [keyOf(one), one]));
  const asked = new Set(wanted.map(keyOf));
  const changed = wanted.flatMap((plan) => {
    const before = known.get(keyOf(plan));
    if (before?.state !== 'open' || isFrozen(before) || isFrozen(plan)) return [];
    const { id, doneCount, toldOn } = before;
    const after = {
      ...before,
      ...plan,
      id,
      doneCount,
      toldOn,
      state: stateOf(doneCount, plan.requiredCount),
    };
    return sameValues(before, after) ? [] : [{ before, after }];
  });
  return {
    added: wanted.filter((plan) => !known.has(keyOf(plan))),
    changed,
    removed: standing.filter(
      (one) => one.state === 'open' && one.doneCount === 0 && !isFrozen(one) && !asked.has(keyOf(one)),
    ),
  };
}

export const stateOf = (doneCount: number, requiredCount: number): StandingInstance['state'] =>
  doneCount >= requiredCount ? 'done' : 'open';

/** The same duty in the same period, or after the same event. */
const keyOf = ({ dutyKey, eventId, periodStartsOn }: InstancePlan): string =>
  JSON.stringify([dutyKey, eventId, periodStartsOn]);

const sameValues = (a: StandingInstance, b: StandingInstance): boolean =>
  (['nature', 'periodEndsOn', 'dueOn', 'dueTime', 'aimOn', 'aimTime', 'requiredCount'] as const).every(
    (field) => a[field] === b[field],
  );
