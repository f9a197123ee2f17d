import type { PreRead } from '#shared/briefings/pre-read/pre-read.js';
import type { PreReadTable } from '#shared/briefings/pre-read/pre-read-table.js';
import { escapeHtml as html } from '#server/platform/http/escape-html.js';

const STYLE = `
  @page { size: A4 portrait; margin: 20mm 18mm; @bottom-center { content: counter(page) ' / ' counter(pages); } }
  body { margin: 0; color: #000; font: 12pt/1.6 "Times New Roman", FangSong, 仿宋, 仿宋_GB2312, STFangsong, "Noto Serif CJK SC", serif; }
  h1 { margin: 0 0 6pt; font: 400 20pt/1.4 "Times New Roman", 方正小标宋简体, 小标宋, 华文中宋, STZhongsong, "Noto Serif CJK SC", serif; text-align: center; }
  h2 { margin: 12pt 0 2pt; break-after: avoid; font: 400 14pt/1.5 "Times New Roman", SimHei, 黑体, "Noto Sans CJK SC", sans-serif; }
  p { margin: 2pt 0 4pt; }
  .notes { display: flex; flex-wrap: wrap; justify-content: center; gap: 2pt 18pt; margin: 0 0 8pt; padding: 0; font-size: 10.5pt; list-style: none; }
  .before-table { break-after: avoid; }
  table { width: 100%; margin-bottom: 8pt; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; line-height: 1.4; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 2pt 4pt; border: 0.5pt solid #444; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: 400; }
  thead th { background: #eee; font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; }
  .how { padding: 8pt; background: #fff6d6; text-align: center; }
  @media screen { body { max-width: 174mm; margin: 0 auto; padding: 12mm; } }
  @media screen and (max-width: 700px) { body { padding: 12px; } .table { overflow-x: auto; } table { min-width: 560px; } }
  @media print { .how { display: none; } }`;

/** A page that a browser prints as it stands: A4 upright, each table's header on each sheet, no column cut off. */
export function preReadPage({ title, notes, parts }: PreRead, language: string, howToPrint: string): string {
  const body = parts.map(
    ({ heading, text, table }) =>
      `${heading === null ? '' : `<h2>${html(heading)}</h2>`}` +
      `<p${table ? ' class="before-table"' : ''}>${html(text)}</p>${table ? tableOf(table) : ''}`,
  );
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${html(title)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body><main>` +
    `<p class="how">${html(howToPrint)}</p><h1>${html(title)}</h1>` +
    `<ul class="notes">${notes.map((note) => `<li>${html(note)}</li>`).join('')}</ul>${body.join('\n')}` +
    '</main></body></html>'
  );
}

function tableOf({ header, weights, rows }: PreReadTable): string {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => `<col style="width:${(weight / whole) * 100}%">`).join('');
  const head = header.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const lines = rows.map(
    ([first = '', ...others]) =>
      `<tr><th scope="row">${html(first)}</th>${others.map((text) => `<td>${html(text)}</td>`).join('')}</tr>`,
  );
  return (
    `<div class="table"><table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>` +
    `<tbody>${lines.join('\n')}</tbody></table></div>`
  );
}
