import type { MeasureKind } from '#shared/assessment/measures/measure.js';

/** What the form begins with: nothing, or what the rules suggest. */
export interface MeasureDraft {
  readonly year: number;
  readonly unitId?: string;
  readonly kind?: MeasureKind;
  readonly roundId?: string;
  readonly reason: string;
}
