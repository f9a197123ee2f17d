import { parseCivilDate } from '../../kernel/civil-date.js';
import { refused, ok, type Result } from '../../kernel/result.js';
import type { Refusal } from '../../kernel/refusal.js';
import { NARRATIVE_LIMIT } from '../report-limits.js';
import type { QuarterGridRefusal } from './quarter-grid.refusals.js';

/** What a cell of the quarter's grid can hold. */
export type GridCellKind = 'percent' | 'figure' | 'text' | 'date';

type CellRefusal = QuarterGridRefusal | 'progress.text-too-long';
type Reading = Result<string, Refusal<CellRefusal>>;

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;
/** 2000-01-01 to 2099-12-31 as Excel counts days: any other number in a date's cell is no date. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** What was typed, pasted or read from a workbook, in the form that a report keeps. Empty stays empty. */
export function readGridCell(kind: GridCellKind, raw: string): Reading {
  if (kind === 'text') return readText(raw);
  const text = raw.normalize('NFKC').trim();
  if (text === '') return ok('');
  if (kind === 'percent') return readPercent(text);
  return kind === 'figure' ? readFigure(text) : readDate(text);
}

function readText(raw: string): Reading {
  const text = raw.replace(/\r\n?/g, '\n').replace(/\0/g, '').trim();
  return text.length > NARRATIVE_LIMIT ? refused({ key: 'progress.text-too-long' }) : ok(text);
}

/** 45, 45.5, 45%, ４５％. At most two decimals: what is finer was computed, and is rounded by whoever computed it. */
function readPercent(text: string): Reading {
  const number = /^(\d{1,3}(?:\.\d{1,2})?)\s*%?$/.exec(text)?.[1];
  if (number === undefined || Number(number) > 100)
    return refused({ key: 'quarter-grid.percent-unreadable' });
  return ok(number);
}

const AMOUNT = /^-?\d{1,12}(\.\d{1,6})?$/;

/** 1,234.5 or a share 12/30. */
function readFigure(text: string): Reading {
  const sides = text.split('/').map((side) => side.replace(/,(?=\d{3}\b)/g, '').trim());
  if (sides.length > 2 || !sides.every((side) => AMOUNT.test(side)))
    return refused({ key: 'quarter-grid.number-unreadable' });
  return ok(sides.join('/'));
}

/** 2026-09-30, 2026/9/30, 2026.9.30, 2026年9月30日, 20260930, and the number that Excel keeps for the day. */
function readDate(text: string): Reading {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (parts) {
    const [, year = '', month = '', day = ''] = parts;
    const date = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return date === undefined ? refused({ key: 'quarter-grid.date-unreadable' }) : ok(date);
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : Number.NaN;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return ok(new Date((serial - EXCEL_EPOCH_DAYS) * DAY_MS).toISOString().slice(0, 10));
  return refused({ key: 'quarter-grid.date-unreadable' });
}
