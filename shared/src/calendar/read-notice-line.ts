import { addDays, civilDate, type CivilDate } from '../kernel/civil-date.js';
import type { CalendarDay } from './calendar-year.js';

const DAY = '(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日';
const NAMED = /^(?:[一二三四五六七八九十]+、|\d+[.、])?\s*(?<name>[\u4e00-\u9fff、]{2,12}?)[:：]/;
const BRACKETS = /\([^()]*\)/g;
/** Longer than any holiday: a slip in the text, not 60 days off. */
const LONGEST = 20;

/** A sentence of the notice: 春节:1月27日至2月2日放假调休,共7天。1月22日(星期日)、2月4日(星期六)上班。 */
export const isNoticeLine = (line: string): boolean => /月\d{1,2}日.*(?:放假|上班|补休)/.test(line);

/** The days that the sentence names; empty where it names one that does not exist. `line` has half-width brackets. */
export function readNoticeLine(line: string, year: number): CalendarDay[] {
  const name = NAMED.exec(line)?.groups?.['name'] ?? '';
  const plain = line.replace(NAMED, '').replace(BRACKETS, '');
  const days: CalendarDay[] = [];
  for (const clause of plain.split(/[。;]/)) {
    if (clause.includes('上班'))
      for (const on of singleDays(clause, year)) days.push({ on, kind: 'work', note: name && `${name}调休` });
    else if (/放假|补休/.test(clause))
      for (const on of daysOff(clause, year)) days.push({ on, kind: 'off', note: name });
  }
  return days;
}

function dateIn(groups: Record<string, string | undefined>, year: number): CivilDate | undefined {
  return civilDate(Number(groups['year'] ?? year), Number(groups['month']), Number(groups['day']));
}

const singleDays = (clause: string, year: number): CivilDate[] =>
  [...clause.matchAll(new RegExp(DAY, 'g'))].flatMap(({ groups = {} }) => dateIn(groups, year) ?? []);

function daysOff(clause: string, year: number): CivilDate[] {
  const range = new RegExp(
    `${DAY}(?:至|到|-|—|~)+(?:(?<toYear>\\d{4})年)?(?:(?<toMonth>\\d{1,2})月)?(?<toDay>\\d{1,2})日`,
    'g',
  );
  const days: CivilDate[] = [];
  const rest = clause.replace(range, (...match) => {
    const groups = match[match.length - 1] as Record<string, string | undefined>;
    const first = dateIn(groups, year);
    const last = civilDate(
      Number(groups['toYear'] ?? (groups['year'] === undefined ? year : groups['year'])),
      Number(groups['toMonth'] ?? groups['month']),
      Number(groups['toDay']),
    );
    if (first && last)
      for (let on = first; on <= last && days.length < LONGEST; on = addDays(on, 1)) days.push(on);
    return '';
  });
  return [...days, ...singleDays(rest, year)];
}
