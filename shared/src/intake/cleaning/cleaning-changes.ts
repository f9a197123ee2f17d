import type { Span } from '../span.js';
import type { CleaningChange } from './cleaning-change.js';
import { INVISIBLE, originalSpan, type CleanDocument } from './clean-document.js';
import type { CleaningKind } from './cleaning-kinds.js';
import { lostCharacters } from './lost-characters.js';
import { withoutRadicals } from './radical-forms.js';
import { narrowWords } from './unify-width.js';

/** A stretch of cleaned text whose every character came from the original: a line, or a cell of a row. */
interface Piece extends Span {
  readonly opensLine: boolean;
}

const LINE_BREAK = /\r\n|[\r\n\u2028\u2029\v\f]/;
const LINES = /([^\r\n\u2028\u2029\v\f]*)(\r\n|[\r\n\u2028\u2029\v\f]|$)/g;
/** What may be missing of a line, by what removed it; bars are the sides of a table's cells. */
const REMOVED = new RegExp(
  [
    '(?<gloss>[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）])',
    `(?<invisible>${INVISIBLE.source}+)`,
    '(?<space>[\\s\\u00a0]+)',
    '(?<bars>[|｜]+)',
    '(?<site_furniture>[^\\s|｜]+)',
  ].join('|'),
  'g',
);
const NAMED_KINDS = ['gloss', 'invisible', 'space', 'site_furniture'] as const;
/** Lines that draw a table in plain text. */
const TABLE_RULE = /^[\s|｜+:-]*$/;

const piecesOf = ({ lines }: CleanDocument): Piece[] =>
  lines.flatMap((line) =>
    (line.kind === 'line' ? [line] : line.cells)
      .map(({ start, end }, i): Piece => ({ start, end, opensLine: i === 0 }))
      .filter(({ start, end }) => end > start),
  );

/**
 * Everything that cleaning did to the text, in the order of the text: what was removed, joined and converted, and
 * the lost characters that were only marked. Leading and trailing blanks of a line are layout, not text.
 */
export function cleaningChanges(cleaned: CleanDocument): CleaningChange[] {
  const walk = new Walk(cleaned);
  for (const piece of piecesOf(cleaned)) walk.piece(piece);
  walk.end();
  const lost = lostCharacters(cleaned.text).map((span): CleaningChange => ({
    kind: 'lost_character',
    original: originalSpan(cleaned, span),
    cleaned: span,
  }));
  return [...walk.changes, ...lost].sort((a, b) => a.original.start - b.original.start);
}

class Walk {
  readonly changes: CleaningChange[] = [];
  /** First offset of the original that has not been accounted for. */
  private from = 0;

  constructor(private readonly document: CleanDocument) {}

  piece({ start, end, opensLine }: Piece): void {
    const { origins } = this.document;
    this.between(origins[start]!, start, opensLine);
    for (let i = start; i < end; i++) {
      const origin = origins[i]!;
      if (i > start && origin > this.from) this.inside(origin, i);
      this.character(i, origin);
      this.from = origin + 1;
    }
  }

  end(): void {
    this.between(this.document.original.length, this.document.text.length, true);
  }

  private character(at: number, origin: number): void {
    const [now, before] = [this.document.text[at]!, this.document.original[origin]!];
    if (now === before) return;
    const kind = withoutRadicals(narrowWords(before)) === now ? 'width' : 'traditional';
    const last = this.changes.at(-1);
    const continues = last?.kind === kind && last.original.end === origin && last.cleaned.end === at;
    if (continues) this.changes.pop();
    this.changes.push({
      kind,
      original: { start: continues ? last.original.start : origin, end: origin + 1 },
      cleaned: { start: continues ? last.cleaned.start : at, end: at + 1 },
    });
  }

  /** What is missing before the first character of a line or cell, or behind the last of all. */
  private between(to: number, at: number, opensLine: boolean): void {
    const gap = this.document.original.slice(this.from, to);
    const isSplit = opensLine && this.from > 0 && to < this.document.original.length && !LINE_BREAK.test(gap);
    if (isSplit) this.add('split_line', this.from, gap.length, at);
    else this.lines(gap, at);
    this.from = Math.max(this.from, to);
  }

  /** What is missing between two characters that now stand side by side. */
  private inside(to: number, at: number): void {
    const gap = this.document.original.slice(this.from, to);
    if (!LINE_BREAK.test(gap)) return this.parts(gap, this.from, at, true);
    this.lines(gap, at);
    const blank = /\s*$/.exec(gap)![0].length;
    this.add('joined_line', to - blank, blank, at);
  }

  /** Lines of a gap. The first may be the end of a line that stayed, the last the beginning of one. */
  private lines(gap: string, at: number): void {
    const start = this.from;
    const endsText = start + gap.length === this.document.original.length;
    for (const { 0: whole, 1: line = '', index } of gap.matchAll(LINES)) {
      const isWhole = (index > 0 || start === 0) && (whole.length > line.length || endsText);
      if (!isWhole) this.parts(line, start + index, at, false);
      else if (!TABLE_RULE.test(line)) {
        const lead = line.length - line.trimStart().length;
        this.add('site_furniture', start + index + lead, line.trim().length, at);
      }
    }
  }

  private parts(text: string, start: number, at: number, isInside: boolean): void {
    for (const { 0: part, groups = {}, index } of text.matchAll(REMOVED)) {
      const kind = NAMED_KINDS.find((name) => groups[name] !== undefined);
      if (kind && (kind !== 'space' || isInside)) this.add(kind, start + index, part.length, at);
    }
  }

  private add(kind: CleaningKind, start: number, length: number, at: number): void {
    this.changes.push({ kind, original: { start, end: start + length }, cleaned: { start: at, end: at } });
  }
}
