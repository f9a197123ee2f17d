import { columnOfAddress } from '#shared/kernel/column-letter.js';
import type { MergedArea, TemplateCell, TemplateSheet } from '#shared/intake/template/template-sheet.js';
import { attribute, xmlEvents } from '../../readers/xml-events.js';
import { cellValue, type StoredCell, type WorkbookContext } from './cell-value.js';
import { localName } from './local-name.js';

/** What a sheet can have at all; an address beyond is refused before anything is kept. @source trust.md */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Rows with text. @source trust.md: used range capped */
const MOST_ROWS = 100_000;

/** More rows with text than a sheet may have. */
export class TooManyRowsError extends RangeError {}

type Cells = Map<number, TemplateCell>;

/**
 * A sheet's cells with text, each under the row and column that the spreadsheet shows; rows that only have a format
 * take no room. @throws RangeError for addresses that no sheet has.
 */
export function readSheet(name: string, xml: string, context: WorkbookContext): TemplateSheet {
  const rows = new Map<number, Cells>();
  const merges: MergedArea[] = [];
  let row = 0;
  let column = 0;
  let cell: { -readonly [Key in keyof StoredCell]: StoredCell[Key] } | undefined;
  let inside = '';
  const keep = () => {
    if (!cell) return;
    const value = cellValue(cell, context);
    if (value.text !== '' || value.isError) {
      const cells = rows.get(row) ?? new Map<number, TemplateCell>();
      rows.set(row, cells.set(column, value));
      if (rows.size > MOST_ROWS) throw new TooManyRowsError('too many rows');
    }
    cell = undefined;
  };
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (!cell) continue;
      if (inside === 'v') cell.value = (cell.value ?? '') + event.text;
      else if (inside === 't') cell.inline += event.text;
      else if (inside === 'f') cell.formula = (cell.formula ?? '') + event.text;
      continue;
    }
    const tag = localName(event.name);
    if (event.kind === 'close') {
      if (tag === 'c') keep();
      inside = tag === 't' || tag === 'v' || tag === 'f' ? '' : inside;
      continue;
    }
    if (tag === 'row') {
      row = addressNumber(attribute(event.attributes, 'r'), row + 1, LAST_ROW);
      column = 0;
    } else if (tag === 'c') {
      const address = attribute(event.attributes, 'r');
      column = addressNumber(address && String(columnOfAddress(address)), column + 1, LAST_COLUMN);
      cell = {
        type: attribute(event.attributes, 't') ?? 'n',
        style: Number(attribute(event.attributes, 's') ?? 0),
        value: undefined,
        inline: '',
        formula: undefined,
      };
      if (event.isEmpty) keep();
    } else if (tag === 'rPh') inside = 'rPh';
    else if (cell && (tag === 'v' || tag === 'f' || tag === 't')) {
      if (tag === 'v') cell.value = '';
      if (tag === 'f') cell.formula = '';
      inside = event.isEmpty || (tag === 't' && inside === 'rPh') ? inside : tag;
    } else if (tag === 'mergeCell') {
      const area = mergedArea(attribute(event.attributes, 'ref') ?? '');
      if (area) merges.push(area);
    }
  }
  return {
    name,
    rows: [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells })),
    merges,
  };
}

function addressNumber(printed: string | undefined, next: number, last: number): number {
  const number = printed === undefined ? next : Number(printed);
  if (!Number.isInteger(number) || number < 1 || number > last) throw new RangeError('no such cell');
  return number;
}

function mergedArea(ref: string): MergedArea | undefined {
  const [from, to] = ref.split(':');
  const left = columnOfAddress(from ?? '');
  const right = columnOfAddress(to ?? '');
  const top = Number(/\d+$/.exec(from ?? '')?.[0]);
  const bottom = Number(/\d+$/.exec(to ?? '')?.[0]);
  if (!left || !right || !(top >= 1) || !(bottom >= top) || right < left || bottom > LAST_ROW)
    return undefined;
  return { top, left, bottom, right };
}
