import { findHeader } from '#shared/intake/template/find-header.js';
import type { TemplateLabels } from '#shared/intake/template/template.labels.js';
import type { TemplateRowError } from '#shared/intake/template/template-problems.js';
import { reasonsOfRows } from '../reasons-of-rows.js';
import { csvSheet } from './csv-sheet.js';
import type { ParsedCsv } from './parse-csv.js';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** A field of ours: quoted, and never the beginning of a formula. @source trust.md: ASVS 1.2.10 */
const ownField = (text: string): string =>
  `"${(/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

/** The uploaded records as they were, with the reasons in one more column; UTF-8 with the mark that Excel needs. */
export function markCsv(
  csv: ParsedCsv,
  errors: readonly TemplateRowError[],
  labels: TemplateLabels,
): Uint8Array {
  const header = findHeader(csvSheet(csv));
  const reasons = reasonsOfRows(errors, labels);
  const width = csv.records.reduce((widest, { fields }) => Math.max(widest, fields.length), 0);
  const old = header?.columns.get('reason')?.column;
  const lines = csv.records.map(({ fields, raw }, i) => {
    const row = i + 1;
    const text = row === header?.top ? labels.reasonColumn : reasons.get(row);
    if (old !== undefined && row >= (header?.top ?? 0)) {
      const own = Array.from({ length: Math.max(fields.length, old) }, (_, j) => fields[j] ?? '');
      own[old - 1] = text ?? '';
      return own.map(ownField).join(csv.separator);
    }
    if (text === undefined) return raw;
    return raw + csv.separator.repeat(width - fields.length + 1) + ownField(text);
  });
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END);
}
