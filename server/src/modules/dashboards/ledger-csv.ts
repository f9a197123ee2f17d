import type { LedgerSheet } from '#shared/dashboards/ledger-sheet.js';

/** EF BB BF: without it Excel reads the Chinese as GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A CSV has no text cells: a quotation mark before what looks like a formula keeps it from being run. @source OWASP, CSV Injection */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

const record = (texts: readonly string[]): string =>
  `${texts.map((text) => field(guarded(text))).join(',')}\r\n`;

/** Title, notes, header and lines as the workbook has them. @source RFC 4180 */
export function* ledgerCsv({ title, notes, header, lines }: LedgerSheet): Generator<string> {
  yield BYTE_ORDER_MARK + record([title]);
  for (const note of notes) yield record([note]);
  yield record(header);
  for (const line of lines) yield record('cells' in line ? line.cells : [line.heading]);
}
