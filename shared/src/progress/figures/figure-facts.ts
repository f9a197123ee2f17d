import { decimal, decimalText, roundTo, share, sum, type DecimalInput } from '../../kernel/decimal.js';

export interface FigurePart {
  readonly label: string;
  /** Exact decimal text. */
  readonly value: string;
  /** The member's report that the part was taken over from, if it was. */
  readonly reportId: string | null;
}

export interface FigureAmounts {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** Places to which computed percentages are kept and shown. */
export const PERCENT_PLACES = 2;

/** The figure's value: of a share, numerator ÷ denominator in per cent; else as typed. @source R69 总数的40% */
export function figureValue({ value, numerator, denominator }: FigureAmounts): string | null {
  if (numerator === null || denominator === null) return value;
  return decimal(denominator).eq(0) ? null : percentOf(numerator, denominator);
}

/** Growth over last year in per cent; null where last year was zero. @source R71 同比去年增长64% */
export function growthPercent(value: DecimalInput, lastYear: DecimalInput): string | null {
  const before = decimal(lastYear);
  if (before.eq(0)) return null;
  return decimalText(roundTo(share(100, decimal(value).minus(before), before.abs()), PERCENT_PLACES));
}

export interface PartsCheck {
  readonly sum: string;
  /** Stated value minus the sum of its parts: null when they agree. */
  readonly difference: string | null;
}

/**
 * What the parts add up to beside the stated value; null without parts. Nothing is corrected: real reports are wrong,
 * and both numbers are shown. @source R72 5580项 = 399+25+4914+133+40+172, which is 5683
 */
export function checkParts(
  value: DecimalInput,
  parts: readonly Pick<FigurePart, 'value'>[],
): PartsCheck | null {
  if (parts.length === 0) return null;
  const total = sum(parts.map((part) => part.value));
  const difference = decimal(value).minus(total);
  return { sum: decimalText(total), difference: difference.eq(0) ? null : decimalText(difference) };
}

export const percentOf = (part: DecimalInput, whole: DecimalInput): string =>
  decimalText(roundTo(share(100, part, whole), PERCENT_PLACES));
