import { columnOfAddress } from '#shared/kernel/column-letter.js';
import { findHeader } from '#shared/intake/template/find-header.js';
import type { TemplateLabels } from '#shared/intake/template/template.labels.js';
import type { TemplateRowError } from '#shared/intake/template/template-problems.js';
import type { TemplateSheet } from '#shared/intake/template/template-sheet.js';
import type { Archive } from '../../readers/zip-archive.js';
import { reasonsOfRows } from '../reasons-of-rows.js';
import { markSheet, type SheetMarks, type StyleNumbers } from './mark-sheet.js';
import { MarkingStyles } from './marking-styles.js';
import { partText, workbookParts } from './workbook-parts.js';
import { writeZip } from './write-zip.js';

const LAST_COLUMN = 16_384;

/** The uploaded workbook with a column of reasons and red cells. */
export function markWorkbook(
  archive: Archive,
  sheets: readonly TemplateSheet[],
  errors: readonly TemplateRowError[],
  labels: TemplateLabels,
): Uint8Array {
  const marks = new Map<string, SheetMarks>();
  for (const sheet of sheets) {
    const ofSheet = marksOf(sheet, errors, labels);
    if (ofSheet) marks.set(sheet.name, ofSheet);
  }
  return markSheets(archive, marks);
}

/** The workbook with marks in the named sheets: only they and its styles change, every other byte stays. */
export function markSheets(archive: Archive, marks: ReadonlyMap<string, SheetMarks>): Uint8Array {
  const { sheets: parts, stylesPath } = workbookParts(archive);
  const styles = MarkingStyles.of(partText(archive, stylesPath));
  const numbers: StyleNumbers = {
    marked: (style) => styles?.marked(style) ?? style,
    unmarked: (style) => styles?.unmarked(style) ?? style,
    reason: styles?.reason(),
  };
  const changed = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const { name, path, isVisible } of parts) {
    const ofSheet = isVisible ? marks.get(name) : undefined;
    if (ofSheet) changed.set(path, encoder.encode(markSheet(partText(archive, path), ofSheet, numbers)));
  }
  if (styles) changed.set(stylesPath, encoder.encode(styles.result));
  return writeZip(new Map([...archive].map(([path, content]) => [path, changed.get(path) ?? content])));
}

/** Undefined for a sheet that is no ledger. */
function marksOf(
  sheet: TemplateSheet,
  errors: readonly TemplateRowError[],
  labels: TemplateLabels,
): SheetMarks | undefined {
  const header = findHeader(sheet);
  if (!header) return undefined;
  const own = errors.filter((error) => error.sheet === sheet.name);
  const column = header.columns.get('reason')?.column ?? firstFreeColumn(sheet);
  if (column > LAST_COLUMN) return undefined;
  const red = new Map<number, Set<number>>();
  for (const { row, column: letter } of own) {
    const at = letter === null ? undefined : columnOfAddress(`${letter}1`);
    if (row === null || at === undefined || row === header.top) continue;
    red.set(row, (red.get(row) ?? new Set<number>()).add(at));
  }
  const reasons = new Map(reasonsOfRows(own, labels));
  const ofSheet = reasons.get(header.top);
  reasons.delete(header.top);
  const headerText = ofSheet ? labels.reasonColumn + labels.reasonSeparator + ofSheet : labels.reasonColumn;
  return { headerRow: header.top, column, headerText, reasons, red };
}

/** Right of everything that the sheet shows. */
export const firstFreeColumn = ({ rows, merges }: TemplateSheet): number =>
  1 +
  Math.max(
    rows.reduce((widest, { cells }) => Math.max(widest, ...cells.keys()), 0),
    merges.reduce((widest, { right }) => Math.max(widest, right), 0),
  );
