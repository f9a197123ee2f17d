import type { DocumentSource, SourceCell } from '../document-source.js';
import { mapped, sliceMapped, trimMapped, type MappedText } from './mapped-text.js';

export interface TextLine {
  readonly kind: 'line';
  readonly text: MappedText;
  readonly indented: boolean;
}

export interface RowCell {
  readonly text: MappedText;
  readonly continues?: 'above' | 'left';
}

export interface RowLine {
  readonly kind: 'row';
  readonly cells: readonly RowCell[];
  /** True where the file says which cells are merged; in text an empty cell may be a lost merge. */
  readonly mergesKnown: boolean;
  /** Rows of one table share a number. */
  readonly table: number;
}

export type SourceLine = TextLine | RowLine;

const BAR = /[|｜]/g;
const TAB = /\t/g;
const PIPE_ROW = /[|｜].*[|｜]/;
const PIPES_ONLY = /^[\s|｜+:-]*$/;
const LINE = /[^\r\n\u2028\u2029\v\f]*(?:\r\n|[\r\n\u2028\u2029\v\f]|$)/g;

const asLine = (raw: MappedText): TextLine => ({
  kind: 'line',
  text: trimMapped(raw),
  indented: /^(?:\u3000| {2}|\t|\u00a0)/.test(raw.text),
});

const withoutLineBreak = (raw: MappedText): MappedText =>
  sliceMapped(raw, 0, raw.text.replace(/[\r\n\u2028\u2029\v\f]+$/, '').length);

/** Cells between separators; a separator that opens or closes the row makes no cell. */
function cellsOf(raw: MappedText, separator: RegExp, isFirst: boolean): RowCell[] {
  // Below the first row a tab at the row's start is an empty cell; above it, it may be an indent.
  const line = separator === TAB && !isFirst ? withoutLineBreak(raw) : trimMapped(raw);
  const cells: RowCell[] = [];
  let from = 0;
  for (const match of line.text.matchAll(separator)) {
    if (match.index > 0 || line.text[0] === '\t')
      cells.push({ text: trimMapped(sliceMapped(line, from, match.index)) });
    from = match.index + 1;
  }
  if (from < line.text.length) cells.push({ text: trimMapped(sliceMapped(line, from)) });
  return cells;
}

const separatorOf = (text: string): RegExp | undefined => {
  if (PIPE_ROW.test(text)) return BAR;
  return /\S\t+\s*\S/.test(text) ? TAB : undefined;
};

/** Pasted text cut at its line breaks; lines with `|` or tabs between words are table rows. */
function linesOfText(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let table = 0;
  for (const match of text.matchAll(LINE)) {
    if (match[0] === '') continue;
    const raw = mapped(match[0], match.index);
    const separator = separatorOf(raw.text.trimEnd());
    if (PIPES_ONLY.test(raw.text)) {
      if (raw.text.trim() === '') lines.push(asLine(raw));
      continue;
    }
    if (!separator) {
      const line = asLine(raw);
      const closing = /\s*[|｜]$/.exec(line.text.text);
      lines.push(closing ? { ...line, text: sliceMapped(line.text, 0, closing.index) } : line);
      continue;
    }
    const before = lines.at(-1);
    if (before?.kind !== 'row') table += 1;
    const cells = cellsOf(raw, separator, before?.kind !== 'row');
    lines.push({ kind: 'row', cells, mergesKnown: false, table });
  }
  return lines;
}

function rowOf(
  row: readonly SourceCell[],
  start: number,
  { table, mergesKnown }: Pick<RowLine, 'table' | 'mergesKnown'>,
): { line: RowLine; end: number } {
  let at = start;
  const cells = row.map((cell): RowCell => {
    const text = cell.continues ? '' : cell.text;
    const placed = {
      text: trimMapped(mapped(text, at)),
      ...(cell.continues && { continues: cell.continues }),
    };
    at += text.length + 3;
    return placed;
  });
  return { line: { kind: 'row', cells, mergesKnown, table }, end: Math.max(start, at - 3) + 1 };
}

/** The source as lines and table rows; offsets refer to `originalText(source)`. */
export function sourceLines(source: DocumentSource): SourceLine[] {
  if ('text' in source) return linesOfText(source.text);
  const lines: SourceLine[] = [];
  let at = 0;
  source.blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      for (const text of block.text.split('\n')) {
        lines.push(...linesOfText(text).map((line) => shifted(line, at)));
        at += text.length + 1;
      }
      return;
    }
    for (const row of block.rows) {
      const { line, end } = rowOf(row, at, { table: index + 1, mergesKnown: !block.mergesLost });
      lines.push(line);
      at = end;
    }
  });
  return lines;
}

const shift = (text: MappedText, by: number): MappedText => ({
  text: text.text,
  at: text.at.map((n) => n + by),
});

const shifted = (line: SourceLine, by: number): SourceLine =>
  line.kind === 'line'
    ? { ...line, text: shift(line.text, by) }
    : { ...line, cells: line.cells.map((cell) => ({ ...cell, text: shift(cell.text, by) })) };
