import { decimalText, roundTo, type DecimalInput } from '../kernel/decimal.js';

/** Decimals of a stored point; each line is rounded to them once, half up, so that sums are exact. */
export const POINTS_PLACES = 4;

/** Plain notation, not negative, below 100,000 and at most four decimals: what the columns can hold. */
export const isPointsText = (text: string): boolean => /^\d{1,5}(\.\d{1,4})?$/.test(text);

/** Points as stored and shown: rounded once, without trailing zeros. */
export const pointsText = (value: DecimalInput): string => decimalText(roundTo(value, POINTS_PLACES));
