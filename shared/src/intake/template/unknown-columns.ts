import { columnLetter } from '../../kernel/column-letter.js';
import type { HeaderColumn, TemplateHeader } from './find-header.js';
import type { TemplateRow } from './template-sheet.js';
import { tidyText } from './tidy-text.js';

export interface UnknownColumn {
  readonly at: HeaderColumn;
  /** Its header, or its letter where nothing stands above. */
  readonly name: string;
  readonly count: number;
}

/** Columns with text below the header that the template does not know, from the left. */
export function unknownColumns(rows: readonly TemplateRow[], header: TemplateHeader): UnknownColumn[] {
  const known = new Set([...header.columns.values()].map(({ column }) => column));
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const [column, { text }] of cells)
      if (!known.has(column) && tidyText(text) !== '') counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([column, count]) => {
      const printed = header.unknown.find((one) => one.column === column)?.printed ?? '';
      return { at: { column, printed }, name: printed || columnLetter(column), count };
    });
}
