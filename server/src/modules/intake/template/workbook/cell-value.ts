import { dayOfSerial } from '#shared/intake/template/cell-date.js';
import type { TemplateCell } from '#shared/intake/template/template-sheet.js';
import { partsOf } from '#shared/kernel/civil-date.js';
import { decimal, decimalText } from '#shared/kernel/decimal.js';
import type { NumberFormat } from './number-formats.js';
import { cleared } from './shared-strings.js';

/** A cell as the part stores it. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  /** Undefined where the cell has no value, as a formula that was never computed. */
  readonly value: string | undefined;
  readonly inline: string;
  readonly formula: string | undefined;
}

export interface WorkbookContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

const DAYS_TO_1904 = 1_462;

/** What the cell shows. Days are printed in words as documents print them; a format without a day gives a month. */
export function cellValue(cell: StoredCell, context: WorkbookContext): TemplateCell {
  const isFormula = cell.formula !== undefined;
  if (isFormula && cell.value === undefined)
    return { text: `=${cell.formula}`.slice(0, 60), isFormula: true, isError: true };
  const value = typed(cell, context);
  return isFormula ? { ...value, isFormula } : value;
}

function typed(
  { type, style, value = '', inline }: StoredCell,
  { strings, formats, from1904 }: WorkbookContext,
): TemplateCell {
  if (type === 'inlineStr') return { text: cleared(inline) };
  if (type === 's') {
    const text = strings[Number(value)];
    return text === undefined && value !== '' ? { text: `#${value}`, isError: true } : { text: text ?? '' };
  }
  if (type === 'str' || type === 'd') return { text: cleared(value) };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { text: value, isError: true };
  const number = value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) return { text: value };
  return numeric(from1904 ? number + DAYS_TO_1904 : number, number, formats[style] ?? 'plain');
}

function numeric(serial: number, number: number, format: NumberFormat): TemplateCell {
  const day = format === 'day' || format === 'month' ? dayOfSerial(serial) : undefined;
  if (day) {
    const { year, month, day: ofMonth } = partsOf(day);
    const text = format === 'month' ? `${year}年${month}月` : `${year}年${month}月${ofMonth}日`;
    return { text, serial };
  }
  if (format === 'plain' && Number.isInteger(number) && Math.abs(number) < 1e15)
    return { text: String(number), serial };
  // Spreadsheets compute with 17 digits and show 15: 0.1 + 0.2 is 0.3.
  const shown = decimal(number.toPrecision(15));
  const text = format === 'percent' ? `${decimalText(shown.times(100))}%` : decimalText(shown);
  return { text, serial };
}
