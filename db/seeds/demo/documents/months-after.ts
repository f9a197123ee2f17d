import { partsOf, type CivilDate } from '#shared/kernel/civil-date.js';

/** `2027年1月底前`: the end of the month `months` after that of `date`, as a campaign of its own months prints it. */
export function endOfMonthAfter(date: CivilDate, months: number): string {
  const { year, month } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  return `${Math.floor(index / 12)}年${(index % 12) + 1}月底前`;
}
