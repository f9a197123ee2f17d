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
 * follows an event; else the latest dated one, as printed, chosen or moved by the calendar. An extension stands until a
 * later instance takes its place.
 */
export function shareDueOn(
  instances: readonly Pick<StandingInstance, 'nature' | 'state' | 'dueOn'>[],
  { printed, dueOn, originalDueOn }: DatedShare,
): string | null {
  const open = instances.filter(({ state }) => state === 'open');
  if (open.some(({ nature }) => nature !== 'once')) {
    const next = inOrder(open)[0]!;
    return originalDueOn !== null && dueOn !== null && dueOn > next ? dueOn : next;
  }
  if (originalDueOn !== null || instances.length === 0) return dueOn;
  return inOrder(instances.filter(({ nature }) => nature === 'once')).pop() ?? printed;
}

const inOrder = (instances: readonly Pick<StandingInstance, 'dueOn'>[]): string[] =>
  instances.map(({ dueOn }): string => dueOn).sort();
