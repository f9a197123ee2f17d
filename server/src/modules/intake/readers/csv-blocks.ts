import type { Block, SourceCell } from '#shared/intake/document-source.js';
import { parseCsv } from '../template/csv/parse-csv.js';
import { sheetBlocks } from './sheet-blocks.js';

const SEPARATES = new Set([',', ';']);
/** Records that have the commonest number of fields; in prose the commas of a line come and go. */
const ALIKE = 0.9;
const FEWEST_FIELDS = 3;

export interface CsvTable {
  readonly blocks: readonly Block[];
  readonly rowCount: number;
}

const isBlank = (fields: readonly string[]): boolean => fields.every((field) => field.trim() === '');

/**
 * A text of separated values as one table, or undefined where the text is prose. `isNamedCsv`: the name says so,
 * which settles tables of two columns; without it the columns must speak for themselves.
 */
export function csvTable(text: string, isNamedCsv: boolean): CsvTable | undefined {
  const bare = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const { separator, records } = parseCsv(bare);
  // Pasted tables have tabs too; the cleaning of texts reads those.
  if (!SEPARATES.has(separator) && !(isNamedCsv && separator === '\t')) return undefined;
  const rows = records.map(({ fields }) => fields).filter((fields) => !isBlank(fields));
  if (!isNamedCsv && !isTable(rows)) return undefined;
  if (rows.every((fields) => fields.length < 2)) return undefined;
  const cells = rows.map((fields) => fields.map((field): SourceCell => ({ text: field.trim() })));
  return { blocks: sheetBlocks(cells, { mergesLost: true }), rowCount: rows.length };
}

function isTable(rows: readonly (readonly string[])[]): boolean {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, times] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
  return fields >= FEWEST_FIELDS && times >= 2 && times / rows.length >= ALIKE;
}
