import type { StandingInstance } from './deadline-instance.js';

export interface DatedShare {
  /** The task's latest printed day, or the day of issue where that is later. */
  readonly printed: string | null;
  readonly dueOn: string | null;
  /** Set once the share was extended. */
  readonly originalDueOn: string | null;
}

/**
 * The day by which ledger and lights measure a share: the earliest that is still open, where something comes back or
 * follows an event; else the latest dated one, as printed, chosen, extended or moved by the calendar. An instance of a
 * frozen quarter stays where it was scored, yet the share has the day that was granted.
 */
export function shareDueOn(
  instances: readonly Pick<StandingInstance, 'nature' | 'state' | 'dueOn' | 'extendedTo'>[],
  { printed, dueOn, originalDueOn }: DatedShare,
): string | null {
  const open = instances.filter(({ state }) => state === 'open');
  if (open.some(({ nature }) => nature !== 'once')) return inOrder(open)[0]!;
  const dated = inOrder(instances.filter(({ nature }) => nature === 'once')).pop();
  const extended = originalDueOn !== null && (dated === undefined || (dueOn ?? '') > dated);
  if (extended || instances.length === 0) return dueOn;
  return dated ?? printed;
}

const inOrder = (instances: readonly Pick<StandingInstance, 'dueOn' | 'extendedTo'>[]): string[] =>
  instances.map(({ dueOn, extendedTo }): string => laterOf(dueOn, extendedTo)).sort();

const laterOf = (dueOn: string, extendedTo: string | null): string =>
  extendedTo !== null && extendedTo > dueOn ? extendedTo : dueOn;
