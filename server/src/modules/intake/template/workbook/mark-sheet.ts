import { columnLetter, columnOfAddress } from '#shared/kernel/column-letter.js';
import { attribute } from '../../readers/xml-events.js';

export interface SheetMarks {
  readonly headerRow: number;
  /** Where the reasons go: a column of an earlier marking, else the first free one. */
  readonly column: number;
  readonly headerText: string;
  readonly reasons: ReadonlyMap<number, string>;
  /** Columns to be red, by row. */
  readonly red: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Numbers of cell styles; each answers the style itself where the workbook's styles cannot be added to. */
export interface StyleNumbers {
  readonly marked: (style: number) => number;
  readonly unmarked: (style: number) => number;
  readonly reason: number | undefined;
}

interface Cell {
  readonly column: number;
  readonly xml: string;
}

const ROW = /<((?:\w+:)?)row(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c(\s[^>]*?)?(?:\/>|>[\s\S]*?<\/\1c>)/g;
const REASON_WIDTH = 48;

/**
 * The sheet with reasons in one column and red cells; every other byte stays as it was.
 * @source ux.md: Magicodes.IE#38, the rows that failed come back in the same file
 */
export function markSheet(xml: string, marks: SheetMarks, styles: StyleNumbers): string {
  const data = /<((?:\w+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  if (!data) return xml;
  const from = data.index + data[0].length;
  const to = Math.max(from, xml.indexOf(`</${data[1]}sheetData>`, from));
  let last = 0;
  const rows = xml.slice(from, to).replace(ROW, (row, prefix: string, attributes = '', content = '') => {
    const number = Number(attribute(attributes as string, 'r') ?? last + 1);
    last = number;
    if (number < marks.headerRow) return row;
    return (
      markRow(
        { number, prefix, attributes: attributes as string, content: content as string },
        marks,
        styles,
      ) ?? row
    );
  });
  return withColumn(xml.slice(0, from), marks.column) + rows + xml.slice(to);
}

interface Row {
  readonly number: number;
  readonly prefix: string;
  readonly attributes: string;
  readonly content: string;
}

/** Undefined where nothing in the row changes. */
function markRow(row: Row, marks: SheetMarks, styles: StyleNumbers): string | undefined {
  const { number, prefix } = row;
  const before = cellsOf(row);
  const isHeader = number === marks.headerRow;
  const reason = isHeader ? marks.headerText : marks.reasons.get(number);
  const red = marks.red.get(number) ?? new Set<number>();
  const rowStyle = Number(attribute(row.attributes, 's') ?? 0);
  const cells = before
    .filter(({ column }) => column !== marks.column)
    .map((cell) => (isHeader ? cell : recoloured(cell, red, styles)));
  for (const column of red)
    if (!cells.some((cell) => cell.column === column))
      cells.push({
        column,
        xml: `<${prefix}c r="${columnLetter(column)}${number}" s="${styles.marked(rowStyle)}"/>`,
      });
  if (reason !== undefined) {
    const style = isHeader ? headerStyle(before) : styles.reason;
    cells.push({ column: marks.column, xml: textCell(prefix, number, marks.column, reason, style) });
  }
  if (cells.length === before.length && cells.every((cell) => before.includes(cell))) return undefined;
  cells.sort((a, b) => a.column - b.column);
  const attributes = row.attributes.replace(/\sspans="[^"]*"/, '');
  return `<${prefix}row${attributes}>${cells.map(({ xml }) => xml).join('')}</${prefix}row>`;
}

function cellsOf({ content }: Row): Cell[] {
  let last = 0;
  return [...content.matchAll(CELL)].map((match) => {
    last = columnOfAddress(attribute(match[2] ?? '', 'r') ?? '') ?? last + 1;
    return { column: last, xml: match[0] };
  });
}

const styleOf = (xml: string): number => Number(attribute(/^<[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '', 's') ?? 0);

const headerStyle = (cells: readonly Cell[]): number | undefined => {
  const last = cells.at(-1);
  return last && styleOf(last.xml);
};

function recoloured(cell: Cell, red: ReadonlySet<number>, styles: StyleNumbers): Cell {
  const style = styleOf(cell.xml);
  const wanted = red.has(cell.column) ? styles.marked(style) : styles.unmarked(style);
  if (wanted === style) return cell;
  const open = /^<[^>]*?(?=\/?>)/.exec(cell.xml)![0];
  const styled = /\ss="[^"]*"/.test(open)
    ? open.replace(/\ss="[^"]*"/, ` s="${wanted}"`)
    : `${open} s="${wanted}"`;
  return { ...cell, xml: styled + cell.xml.slice(open.length) };
}

/** What no XML can carry is left out. */
const escaped = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

function textCell(
  prefix: string,
  row: number,
  column: number,
  text: string,
  style: number | undefined,
): string {
  const styled = style === undefined ? '' : ` s="${style}"`;
  const shown = `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`;
  return `<${prefix}c r="${columnLetter(column)}${row}"${styled} t="inlineStr">${shown}</${prefix}c>`;
}

/** Room for the reasons, where the sheet has not given the column a width of its own. */
function withColumn(head: string, column: number): string {
  const list = /<((?:\w+:)?)cols>([\s\S]*?)<\/\1cols>/.exec(head);
  if (!list) return head;
  const ends = [...list[2]!.matchAll(/\smax="(\d+)"/g)].map((match) => Number(match[1]));
  if (ends.some((end) => end >= column)) return head;
  const added = `<${list[1]}col min="${column}" max="${column}" width="${REASON_WIDTH}" customWidth="1"/>`;
  const at = list.index + list[0].length - `</${list[1]}cols>`.length;
  return head.slice(0, at) + added + head.slice(at);
}
