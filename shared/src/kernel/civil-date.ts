/**
 * A day of the calendar without time or zone, `YYYY-MM-DD`. Deadlines, quarters and as-of dates are civil
 * dates: a `Date` at local midnight printed through UTC loses a day east of Greenwich.
 */
export type CivilDate = string & { readonly __civilDate: unique symbol };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

export interface CivilDateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const epochDay = ({ year, month, day }: CivilDateParts): number => Date.UTC(year, month - 1, day) / DAY_MS;

const fromEpochDay = (days: number): CivilDate =>
  new Date(days * DAY_MS).toISOString().slice(0, 10) as CivilDate;

/** Days of a month: 28–31. `month` is 1–12. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date, or undefined where no such day exists (2023-02-29). Years 1–9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12)
    return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** Reads `YYYY-MM-DD`; undefined for any other form and for days that do not exist. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = FORM.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** For constants and trusted columns. @throws RangeError when `text` is not a date. */
export function asCivilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new RangeError(`not a civil date: ${text}`);
  return date;
}

export function partsOf(date: CivilDate): CivilDateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromEpochDay(epochDay(partsOf(date)) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  epochDay(partsOf(to)) - epochDay(partsOf(from));

export function endOfMonth(date: CivilDate): CivilDate {
  const { year, month } = partsOf(date);
  return civilDate(year, month, daysInMonth(year, month))!;
}

/** Last day of the month. @throws RangeError when `month` is not 1–12. */
export function monthEnd(year: number, month: number): CivilDate {
  const date = civilDate(year, month, 1);
  if (!date) throw new RangeError(`no such month: ${year}-${month}`);
  return endOfMonth(date);
}

/** Chinese officials' day: the civil date at `instant` in Asia/Shanghai, which has kept UTC+8 without DST since 1992. */
export const civilDateInShanghai = (instant: Date): CivilDate =>
  fromEpochDay(Math.floor((instant.getTime() + 8 * 3_600_000) / DAY_MS));

/** `2026-08-15 09:30`, as a clock in Shanghai shows it. */
export const shanghaiTime = (instant: Date): string =>
  `${civilDateInShanghai(instant)} ${new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
