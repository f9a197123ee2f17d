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
 * follows an event; else the printed one. An extension stands until a later instance takes its place.
 */
export function shareDueOn(
  instances: readonly Pick<StandingInstance, 'nature' | 'state' | 'dueOn'>[],
  { printed, dueOn, originalDueOn }: DatedShare,
): string | null {
  const open = instances.filter(({ state }) => state === 'open');
  if (!open.some(({ nature }) => nature !== 'once')) {
    const measured = instances.some(({ nature }) => nature !== 'once');
    return originalDueOn !== null || !measured ? dueOn : printed;
  }
  const next = open.reduce((first, one) => (one.dueOn < first ? one.dueOn : first), open[0]!.dueOn as string);
  return originalDueOn !== null && dueOn !== null && dueOn > next ? dueOn : next;
}
