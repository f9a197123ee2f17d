/**
 * The cells of a block as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. A cell with
 * a line end, a tab or a quotation mark of its own stands in quotation marks.
 */
export function readPastedBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = cell?.end ?? nextBreak(text, at);
    row.push(cell?.value ?? text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= text.length) break;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    // Spreadsheets end the last row too.
    if (at >= text.length) break;
  }
  return rows;
}

function nextBreak(text: string, from: number): number {
  const found = /[\t\r\n]/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

/** Undefined for a quotation mark that only looks like the start of a quoted cell. */
function quotedCell(text: string, start: number): { value: string; end: number } | undefined {
  const match = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(start));
  if (!match) return undefined;
  return { value: match[1]!.replace(/""/g, '"'), end: start + match[0].length };
}
