import { civilDate, monthEnd, type CivilDate } from '../../kernel/civil-date.js';
import { plainText } from './plain-text.js';

const DAY = /(?:(20\d{2})年)?(1[0-2]|0?[1-9])月(?:([0-3]?\d)日|底|末)/;
const YEAR_END = /(?:(20\d{2})年|年)(?:度)?[底末]/;
const PERIODS = [
  ['week', /每周|按周|周报/],
  ['month', /每月|按月|逐月|月报/],
  ['quarter', /每季|按季|逐季|季度末|季报/],
  ['half-year', /每半年|半年报/],
  ['year', /每年|按年|年报/],
] as const;

export type ReportPeriod = (typeof PERIODS)[number][0];

/** How often a sentence asks for something, from the most frequent that it names. */
export const periodIn = (sentence: string): ReportPeriod | null =>
  PERIODS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;

/** The last day in time that a sentence prints; months without a year belong to `year`. Null where it prints none. */
export function lastDayIn(sentence: string, year: number): CivilDate | null {
  const text = plainText(sentence);
  const match = DAY.exec(text);
  if (match) {
    const [, printed, month, day] = match;
    const of = printed ? Number(printed) : year;
    return (day ? civilDate(of, Number(month), Number(day)) : monthEnd(of, Number(month))) ?? null;
  }
  const end = YEAR_END.exec(text);
  return end ? monthEnd(end[1] ? Number(end[1]) : year, 12) : null;
}
