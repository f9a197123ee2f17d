import type { Writable } from 'node:stream';
import type { LedgerSheet } from '#shared/dashboards/ledger-sheet.js';
import type { TextRow } from '#server/platform/workbooks/text-sheet.js';
import { writeTextWorkbook } from '#server/platform/workbooks/write-text-workbook.js';
import { columnWeight } from './column-weight.js';

/** Character width of a column of weight 1. */
const NARROW = 12;

/** Title, notes, header and lines, one after another. `told` hears from time to time how many of them are written. */
export async function writeLedgerWorkbook(
  stream: Writable,
  ledger: LedgerSheet,
  told?: (lines: number) => void,
): Promise<void> {
  const sheet = {
    name: ledger.name,
    widths: ledger.columns.map((column) => NARROW * columnWeight(column)),
    headerRow: ledger.notes.length + 2,
    // A program's own filter would carry headings off from their rows.
    filtered: !ledger.grouped,
    rows: rowsOf(ledger),
    madeAt: ledger.madeAt,
  };
  await writeTextWorkbook(stream, sheet, told);
}

function* rowsOf({ title, notes, header, lines }: LedgerSheet): Generator<TextRow> {
  yield { look: 'title', texts: [title] };
  for (const note of notes) yield { look: 'plain', texts: [note] };
  yield { look: 'header', texts: header };
  for (const line of lines)
    yield 'cells' in line
      ? { look: 'framed', texts: line.cells }
      : { look: 'heading', texts: [line.heading] };
}
