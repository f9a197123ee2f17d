import { endOfMonth, partsOf, type CivilDate } from '../../kernel/civil-date.js';

export interface PeriodWords {
  readonly year: string;
  readonly firstHalf: string;
  readonly secondHalf: string;
  readonly quarter: string;
  readonly month: string;
  readonly months: string;
  readonly days: string;
}

export interface PeriodName {
  readonly form: keyof PeriodWords;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How a period is called; `fillIn` of the words with the values prints it. */
export function periodName(startsOn: CivilDate, endsOn: CivilDate): PeriodName {
  const { year, month: first, day } = partsOf(startsOn);
  const { year: endYear, month: last } = partsOf(endsOn);
  const isWholeMonths = year === endYear && day === 1 && endsOn === endOfMonth(endsOn);
  const months = last - first + 1;
  if (!isWholeMonths) return { form: 'days', values: { from: startsOn, to: endsOn } };
  if (months === 12) return { form: 'year', values: { year } };
  if (months === 6 && first % 6 === 1)
    return { form: first === 1 ? 'firstHalf' : 'secondHalf', values: { year } };
  if (months === 3 && first % 3 === 1) return { form: 'quarter', values: { year, quarter: (first + 2) / 3 } };
  if (months === 1) return { form: 'month', values: { year, month: first } };
  return { form: 'months', values: { year, from: first, to: last } };
}
