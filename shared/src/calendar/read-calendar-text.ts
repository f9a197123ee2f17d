import { addDays, civilDate, type CivilDate } from '../kernel/civil-date.js';
import type { CalendarDay, DayKind } from './calendar-year.js';
import type { CalendarRowRefusal } from './calendar.refusals.js';
import { isNoticeLine, readNoticeLine } from './read-notice-line.js';
import { isWeekend } from './work-calendar.js';

export interface CalendarRowError {
  /** Counted from 1, as a spreadsheet does. */
  readonly line: number;
  readonly text: string;
  readonly key: CalendarRowRefusal;
}

export interface CalendarReading {
  readonly days: readonly CalendarDay[];
  readonly errors: readonly CalendarRowError[];
}

const KINDS: Readonly<Record<string, DayKind>> = {
  休: 'off',
  休息: 'off',
  放假: 'off',
  假: 'off',
  off: 'off',
  班: 'work',
  上班: 'work',
  调休上班: 'work',
  补班: 'work',
  work: 'work',
};
const DATE = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const HEADING = /^(?:日期|日子|date)$/i;
/** A notice reaches this many days into the neighbouring years. */
const REACH = 10;

type Read = { readonly days: readonly CalendarDay[] } | { readonly key: CalendarRowRefusal };

/**
 * Reads a year's calendar from pasted text, or from the rows of a csv or xlsx file written as text: either rows of day,
 * 休 or 班, and note, or the sentences of the notice itself. A row that gives nothing is an error with its place; headings
 * and the notice's other sentences are passed over. `year` is meant where a day names none.
 */
export function readCalendarText(text: string, year: number): CalendarReading {
  const days = new Map<CivilDate, CalendarDay>();
  const errors: CalendarRowError[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  const isNotice = lines.some((raw) => isNoticeLine(raw.normalize('NFKC')));
  for (const [index, raw] of lines.entries()) {
    const read = readLine(raw.normalize('NFKC').trim(), year);
    if (!read || (isNotice && 'key' in read && !/[休班]/.test(raw))) continue;
    const key = 'key' in read ? read.key : refusalOf(read.days, days, year);
    if (key) errors.push({ line: index + 1, text: raw.trim().slice(0, 80), key });
    else if ('days' in read) for (const day of read.days) days.set(day.on, day);
  }
  return { days: [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1)), errors };
}

function readLine(line: string, year: number): Read | undefined {
  const cells = line
    .split(/[|,\t;]/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (cells.length === 0 || HEADING.test(cells[0]!)) return undefined;
  if (isNoticeLine(line)) return { days: readNoticeLine(line, year) };
  const [day = '', kind = '', ...note] = cells.length > 1 ? cells : line.split(/\s+/);
  const date = DATE.exec(day);
  if (!date) return /\d.*[休班]|\d[月./-]\d/.test(line) ? { key: 'calendar.row-without-date' } : undefined;
  const on = civilDate(Number(date[1] ?? year), Number(date[2]), Number(date[3]));
  if (!on) return { key: 'calendar.no-such-day' };
  const meant = KINDS[kind.toLowerCase()];
  return meant ? { days: [{ on, kind: meant, note: note.join(' ') }] } : { key: 'calendar.row-without-kind' };
}

function refusalOf(
  read: readonly CalendarDay[],
  known: ReadonlyMap<CivilDate, CalendarDay>,
  year: number,
): CalendarRowRefusal | undefined {
  if (read.length === 0) return 'calendar.no-such-day';
  if (read.some(({ on }) => !isNear(on, year))) return 'calendar.day-of-another-year';
  if (read.some(({ on }) => known.has(on))) return 'calendar.day-twice';
  return read.some(({ on, kind }) => kind === 'work' && !isWeekend(on))
    ? 'calendar.work-on-a-workday'
    : undefined;
}

/** In the year, or so near to it that its notice may name the day. */
export const isNear = (on: CivilDate, year: number): boolean =>
  on >= addDays(civilDate(year, 1, 1)!, -REACH) && on <= addDays(civilDate(year, 12, 31)!, REACH);
