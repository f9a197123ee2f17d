import { partsOf, type CivilDate } from '../kernel/civil-date.js';

/** The one year that a title names (2023年…工作要点), else the year of issue. @source R11 */
export function planYear(title: string, issuedOn: CivilDate | undefined): number | undefined {
  const years = [...title.matchAll(/(20\d{2})(?=年|\s*[-—–~～至到]+\s*20\d{2})/g)].map((match) =>
    Number(match[1]),
  );
  return new Set(years).size === 1 ? years[0] : issuedOn && partsOf(issuedOn).year;
}

/** The one year in which all whole dates of a text lie that has neither a year in its title nor a date of issue. */
export function onlyYearIn(plain: string): number | undefined {
  const years = new Set(
    [...plain.matchAll(/(20\d{2})年(?=\d{1,2}月|年?[底末])/g)].map((match) => Number(match[1])),
  );
  return years.size === 1 ? [...years][0] : undefined;
}
