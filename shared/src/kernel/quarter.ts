import { addDays, civilDate, monthEnd, partsOf, type CivilDate } from './civil-date.js';

/** A quarter of a calendar year, as two integers: never a `Date`. `quarter` is 1–4. */
export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

export function quarterOf(date: CivilDate): Quarter {
  const { year, month } = partsOf(date);
  return { year, quarter: Math.ceil(month / 3) };
}

export const firstDayOf = ({ year, quarter }: Quarter): CivilDate => civilDate(year, quarter * 3 - 2, 1)!;

export const lastDayOf = ({ year, quarter }: Quarter): CivilDate => monthEnd(year, quarter * 3);

export const previousQuarter = (q: Quarter): Quarter => quarterOf(addDays(firstDayOf(q), -1));

export const nextQuarter = (q: Quarter): Quarter => quarterOf(addDays(lastDayOf(q), 1));

/** Negative, zero or positive, as a sort wants it. */
export const compareQuarters = (a: Quarter, b: Quarter): number => a.year - b.year || a.quarter - b.quarter;

/** `2026Q3`: the form in URLs and file names. */
export const quarterKey = ({ year, quarter }: Quarter): string => `${year}Q${quarter}`;

/** Reads `2026Q3`; undefined for any other form. */
export function parseQuarterKey(text: string): Quarter | undefined {
  const match = /^(\d{4})Q([1-4])$/.exec(text);
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : undefined;
}
