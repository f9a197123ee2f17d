import type { CivilDate } from '../../kernel/civil-date.js';
import { quarterKey, quarterOf } from '../../kernel/quarter.js';
import type { InstancePlan, StandingInstance } from './deadline-instance.js';

export interface InstanceChanges {
  readonly added: readonly (InstancePlan & Pick<StandingInstance, 'extendedTo'>)[];
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

/** An extension that was granted for a duty, by this share or by the one that it continues. */
export type GrantedDay = Pick<
  StandingInstance,
  'dutyKey' | 'nature' | 'eventId' | 'periodStartsOn' | 'extendedTo'
>;

/**
 * Brings instances in line with what is owed now. Done ones stay as they are; so do those due in a frozen quarter, and no
 * instance moves into one. What was entered is never taken away, and what was granted outlasts new words and new units.
 */
export function reconcileInstances(
  standing: readonly StandingInstance[],
  wanted: readonly InstancePlan[],
  { quarters }: Frozen,
  inherited: readonly GrantedDay[] = [],
): InstanceChanges {
  const isFrozen = ({ dueOn }: Pick<InstancePlan, 'dueOn'>) => quarters.has(quarterKey(quarterOf(dueOn)));
  const known = new Map(standing.map((one) => [keyOf(one), one]));
  const asked = new Set(wanted.map(keyOf));
  const changed = wanted.flatMap((asPrinted) => {
    const before = known.get(keyOf(asPrinted));
    if (before?.state !== 'open') return [];
    const plan = extended(asPrinted, before.extendedTo);
    if (isFrozen(before) || isFrozen(plan)) return [];
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
  const removed = standing.filter(
    (one) => one.state === 'open' && one.doneCount === 0 && !isFrozen(one) && !asked.has(keyOf(one)),
  );
  const added = wanted.filter((plan) => !known.has(keyOf(plan)));
  return { added: withGrants(added, [...inherited, ...removed]), changed, removed };
}

/** The grant of the same duty; or of the one dated duty that a new wording takes the place of. */
function withGrants(added: readonly InstancePlan[], grants: readonly GrantedDay[]): InstanceChanges['added'] {
  const granted = grants.filter(({ extendedTo }) => extendedTo !== null);
  const dated = granted.filter(({ nature }) => nature === 'once');
  const only = dated.length === 1 && added.filter(({ nature }) => nature === 'once').length === 1;
  return added.map((plan) => {
    const own = granted.find((one) => keyOf(one) === keyOf(plan));
    const extendedTo = (own ?? (only && plan.nature === 'once' ? dated[0] : undefined))?.extendedTo ?? null;
    return { ...extended(plan, extendedTo), extendedTo };
  });
}

/** What was granted holds until the day asked for is later by itself. The hour was that of the former day. */
const extended = (plan: InstancePlan, to: CivilDate | null): InstancePlan =>
  to !== null && to > plan.dueOn ? { ...plan, dueOn: to, dueTime: null } : plan;

export const stateOf = (doneCount: number, requiredCount: number): StandingInstance['state'] =>
  doneCount >= requiredCount ? 'done' : 'open';

/** The same duty in the same period, or after the same event. */
const keyOf = ({
  dutyKey,
  eventId,
  periodStartsOn,
}: Pick<InstancePlan, 'dutyKey' | 'eventId' | 'periodStartsOn'>): string =>
  JSON.stringify([dutyKey, eventId, periodStartsOn]);

const sameValues = (a: StandingInstance, b: StandingInstance): boolean =>
  (['nature', 'periodEndsOn', 'dueOn', 'dueTime', 'aimOn', 'aimTime', 'requiredCount'] as const).every(
    (field) => a[field] === b[field],
  );
