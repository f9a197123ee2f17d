import type { TemplateSheet } from '#shared/intake/template/template-sheet.js';
import type { ParsedCsv } from './parse-csv.js';

/** A file of comma-separated values has no sheets; its one is called so. */
const CSV_SHEET = 'CSV';

export const csvSheet = ({ records }: ParsedCsv): TemplateSheet => ({
  name: CSV_SHEET,
  merges: [],
  rows: records
    .map(({ fields }, i) => ({
      number: i + 1,
      cells: new Map(fields.map((text, j) => [j + 1, { text }] as const)),
    }))
    .filter(({ cells }) => [...cells.values()].some(({ text }) => text.trim() !== '')),
});
