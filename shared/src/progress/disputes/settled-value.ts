import type { FigureDisputeState, KeptValue } from './figure-dispute.workflow.js';

interface Settled {
  readonly state: FigureDisputeState;
  readonly kept: KeptValue | null;
  readonly value: string;
}

/** The value that counts: the reported one until the office has decided for another. Latest dispute last. */
export function settledValue(reported: string | null, disputes: readonly Settled[]): string | null {
  const decided = disputes.filter(({ state }) => state === 'resolved');
  const last = decided[decided.length - 1];
  return last?.kept === 'disputed' ? last.value : reported;
}
