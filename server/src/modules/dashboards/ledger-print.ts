import type { LedgerSheet } from '#shared/dashboards/ledger-sheet.js';
import { escapeHtml as html } from '#server/platform/http/escape-html.js';
import { columnWeight } from './column-weight.js';

const STYLE = `
  @page { size: A3 landscape; margin: 12mm 10mm; @bottom-center { content: counter(page) ' / ' counter(pages); } }
  body { margin: 0; color: #000; font: 10.5pt/1.4 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", SimSun, sans-serif; }
  h1 { margin: 0 0 6pt; font-size: 18pt; text-align: center; }
  ul { display: flex; flex-wrap: wrap; gap: 2pt 18pt; margin: 0 0 8pt; padding: 0; list-style: none; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 2pt 4pt; border: 0.5pt solid #444; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
  thead th { background: #eee; }
  tbody th { break-after: avoid; background: #f6f6f6; }
  .how { padding: 8pt; background: #fff6d6; text-align: center; }
  @media screen { body { padding: 12mm; } }
  @media print { .how { display: none; } }`;

/** A page that a browser prints as it stands: A3 across, the header on each sheet, no column cut off. */
export function* ledgerPrint(sheet: LedgerSheet, language: string, howToPrint: string): Generator<string> {
  const { title, notes, header, columns, lines } = sheet;
  const whole = columns.reduce((sum, column) => sum + columnWeight(column), 0);
  const widths = columns.map((column) => `<col style="width:${(columnWeight(column) / whole) * 100}%">`);
  yield `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${html(title)}</title>`;
  yield `<style>${STYLE}</style></head><body><p class="how">${html(howToPrint)}</p><h1>${html(title)}</h1>`;
  yield `<ul>${notes.map((note) => `<li>${html(note)}</li>`).join('')}</ul>`;
  yield `<table><colgroup>${widths.join('')}</colgroup>`;
  yield `<thead><tr>${header.map((name) => `<th scope="col">${html(name)}</th>`).join('')}</tr></thead><tbody>`;
  for (const line of lines)
    yield 'cells' in line
      ? `<tr>${line.cells.map((text) => `<td>${html(text)}</td>`).join('')}</tr>\n`
      : `<tr><th scope="colgroup" colspan="${columns.length}">${html(line.heading)}</th></tr>\n`;
  yield '</tbody></table></body></html>';
}
