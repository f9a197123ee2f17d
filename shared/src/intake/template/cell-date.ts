import { addDays, civilDate, type CivilDate } from '../../kernel/civil-date.js';
import { plainForm } from '../cleaning/unify-width.js';
import { readDeadlines } from '../deadlines/read-deadlines.js';
import type { TemplateCell } from './template-sheet.js';
import { tidyLine } from './tidy-text.js';

/** What a date without a year is read against. */
export interface TemplateCalendar {
  readonly planYear: number | undefined;
  readonly issuedOn: CivilDate | undefined;
}

/** Stands for no date at all, where the text of the deadline would be read as one. */
export const NO_DATE = '—';
const MEANS_NO_DATE = /^[-—–―/／无]+$/;

/** Serial numbers of 2000-01-01 and 2100-12-31 in the calendar that starts in 1900. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_415;
const SERIAL_ORIGIN = '1899-12-30' as CivilDate;

const FULL_DATE =
  /^(20\d{2})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The day of a serial number, or undefined where it lies outside of 2000–2100. */
export const dayOfSerial = (serial: number): CivilDate | undefined =>
  serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? addDays(SERIAL_ORIGIN, Math.floor(serial)) : undefined;

export type CellDate =
  | { readonly kind: 'date'; readonly date: CivilDate }
  /** Left open: the deadline's text decides. */
  | { readonly kind: 'empty' }
  /** Said to have none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible' | 'unreadable'; readonly text: string };

/** A day of the 截止日期 column: typed as a date, as a number, or in any form that documents print. */
export function dateOfCell(cell: TemplateCell, calendar: TemplateCalendar): CellDate {
  const text = tidyLine(cell.text);
  if (text === '') return { kind: 'empty' };
  if (MEANS_NO_DATE.test(text)) return { kind: 'none' };
  const plain = plainForm(text).replace(/(?<=\d)\s*([年月日./-])\s*(?=\d|$)/g, '$1');
  const full = FULL_DATE.exec(plain);
  if (full) {
    const date = civilDate(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5]));
    return date ? { kind: 'date', date } : { kind: 'impossible', text };
  }
  const serial = cell.serial ?? (/^\d{5}(\.\d+)?$/.test(plain) ? Number(plain) : undefined);
  const counted = serial === undefined || /[年月日/-]/.test(plain) ? undefined : dayOfSerial(serial);
  if (counted) return { kind: 'date', date: counted };
  return printedDate(plain, text, calendar);
}

function printedDate(plain: string, text: string, { planYear }: TemplateCalendar): CellDate {
  const context = { planYear, issuedOn: undefined, isDeadlineField: true };
  const { deadlines, doubts } = readDeadlines(
    { text: plain, plain },
    { start: 0, end: plain.length },
    context,
  );
  const [only] = deadlines;
  if (deadlines.length === 1 && only?.date) return { kind: 'date', date: only.date };
  const impossible = doubts.some(({ key }) => key === 'deadline.impossible-date');
  return { kind: impossible ? 'impossible' : 'unreadable', text };
}
