import { decimal, decimalText, roundTo } from '../../kernel/decimal.js';
import { POINTS_PLACES } from '../points.js';

/** One unit of a result that was handed over, as it was. */
export interface HandedResult {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryName: string;
  /** Exact decimal text; null for 不参评. */
  readonly total: string | null;
  /** What it comes to in the outside assessment; null for 不参评. */
  readonly points: string | null;
}

/**
 * What a result counts in another assessment: total ÷ full points of the round × full points there × weight, rounded
 * once half up to four decimals. @source R23 作为绩效评估、目标责任考核…的重要依据
 */
export const outsidePoints = (
  total: string,
  fullPoints: string,
  outside: { readonly fullPoints: string; readonly weight: string },
): string =>
  decimalText(
    roundTo(decimal(total).times(outside.fullPoints).times(outside.weight).div(fullPoints), POINTS_PLACES),
  );
