import Big from 'big.js';

/**
 * Exact decimals for scores and percentages. Rounding is half up (四舍五入) and happens once, where a part is
 * fixed: sums of rounded parts then equal the total shown. `(1.005).toFixed(2)` is why numbers will not do.
 * @source GB/T 15835; official-document practice of rounding half up
 */
const Exact = Big();
Exact.DP = 30;
Exact.RM = Exact.roundHalfUp;
Exact.strict = false;

export type Decimal = Big;
export type DecimalInput = Big | string | number;

/** @throws Error when `value` is not a number. */
export const decimal = (value: DecimalInput): Decimal => new Exact(value);

export const ZERO: Decimal = decimal(0);

export const sum = (values: readonly DecimalInput[]): Decimal =>
  values.reduce<Decimal>((total, v) => total.plus(v), ZERO);

/** Half up to `places` decimals: 1.005 → 1.01 at two places. */
export const roundTo = (value: DecimalInput, places: number): Decimal =>
  decimal(value).round(places, Exact.roundHalfUp);

/** `amount × part ÷ whole`, exact to 30 places. @throws Error when `whole` is zero. */
export const share = (amount: DecimalInput, part: DecimalInput, whole: DecimalInput): Decimal =>
  decimal(amount).times(part).div(whole);

/** What is in plain notation already: a list of a thousand numbers need not be calculated with to be printed. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
/** As the database writes a number of fixed places. */
const PADDED = /^(?:0|[1-9]\d*)\.\d*0$/;

/** For storage and the API: plain notation without trailing zeros, `92.5`. */
export function decimalText(value: DecimalInput): string {
  if (typeof value === 'string' && value !== '-0') {
    if (PLAIN.test(value)) return value;
    if (PADDED.test(value)) return value.replace(/\.?0+$/, '');
  }
  return decimal(value).toFixed();
}

/** For people: rounded half up and padded, `92.50`. */
export const decimalLabel = (value: DecimalInput, places = 2): string =>
  decimal(value).toFixed(places, Exact.roundHalfUp);
