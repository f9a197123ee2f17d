import type { Span } from '../span.js';
import { originalText, type DocumentSource } from '../document-source.js';
import type { UndoableCleaningKind } from './cleaning-kinds.js';
import { closeGaps } from './close-gaps.js';
import { joinWraps } from './join-wraps.js';
import { withoutRadicals } from './radical-forms.js';
import { removeMatches, withText, type MappedText } from './mapped-text.js';
import { isGlossed, removeGlosses } from './remove-glosses.js';
import { withoutFurniture } from './site-furniture.js';
import { sourceLines, type SourceLine } from './source-lines.js';
import { splitRunOnLines } from './split-run-on-lines.js';
import { isTraditional, toSimplified } from './to-simplified.js';
import { narrowWords, plainForm } from './unify-width.js';

export interface CleanCell extends Span {
  readonly continues?: 'above' | 'left';
}

export interface CleanLine extends Span {
  readonly kind: 'line';
}

export interface CleanRow extends Span {
  readonly kind: 'row';
  readonly cells: readonly CleanCell[];
  readonly mergesKnown: boolean;
  readonly table: number;
}

export interface CleanDocument {
  /** What the reviewer sees and every span refers to. */
  readonly text: string;
  /** `text` with one kind of bracket, comma and dash; the same length. Patterns read this. */
  readonly plain: string;
  readonly lines: readonly (CleanLine | CleanRow)[];
  /** For each UTF-16 unit of `text`, its offset in `original`. */
  readonly origins: readonly number[];
  readonly original: string;
}

export interface CleaningChoice {
  /** Kinds of cleaning that the office has switched off: what they would change stays as received. */
  readonly keep?: readonly UndoableCleaningKind[];
}

type Rewrite = (text: MappedText) => MappedText;
type Does = (kind: UndoableCleaningKind) => boolean;

export const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\u0000-\u0008\u000e-\u001f]/g;

const rewriteLine = (line: SourceLine, rewrite: Rewrite): SourceLine =>
  line.kind === 'line'
    ? { ...line, text: rewrite(line.text) }
    : { ...line, cells: line.cells.map((cell) => ({ ...cell, text: rewrite(cell.text) })) };

/** Glosses, Traditional characters and width, each only where the whole document shows it. */
function characterRewrite(original: string, does: Does): Rewrite {
  const glossed = does('gloss') && isGlossed(original);
  const traditional = does('traditional') && isTraditional(original);
  return (text) => {
    const visible = does('invisible') ? removeMatches(text, INVISIBLE) : text;
    const bare = glossed ? removeGlosses(visible) : visible;
    const simplified = traditional ? toSimplified(bare) : bare;
    if (!does('width')) return simplified;
    return withText(simplified, withoutRadicals(narrowWords(simplified.text)));
  };
}

const isFilled = (line: SourceLine): boolean => line.kind === 'row' || line.text.text !== '';

/** The document as the reader takes it, each character tied to the place it came from. */
export function cleanDocument(source: DocumentSource, { keep = [] }: CleaningChoice = {}): CleanDocument {
  const does: Does = (kind) => !keep.includes(kind);
  const original = originalText(source);
  const rewrite = characterRewrite(original, does);
  const rewritten = sourceLines(source).map((line) => rewriteLine(line, rewrite));
  const bare = does('site_furniture') ? withoutFurniture(rewritten) : rewritten;
  const joined = does('joined_line') ? joinWraps(bare) : bare.filter(isFilled);
  const whole = does('split_line') ? splitRunOnLines(joined) : joined;
  return assemble(does('space') ? whole.map((line) => rewriteLine(line, closeGaps)) : whole, original);
}

function assemble(source: readonly SourceLine[], original: string): CleanDocument {
  const texts: string[] = [];
  const origins: number[] = [];
  const lines: (CleanLine | CleanRow)[] = [];
  const add = (text: string, at?: readonly number[]) => {
    texts.push(text);
    const last = origins.at(-1) ?? 0;
    for (let i = 0; i < text.length; i++) origins.push(at?.[i] ?? last);
  };
  for (const line of source) {
    const start = origins.length;
    if (line.kind === 'line') {
      add(line.text.text, line.text.at);
      lines.push({ kind: 'line', start, end: origins.length });
    } else {
      const cells = line.cells.map((cell, i): CleanCell => {
        if (i > 0) add(' | ');
        const from = origins.length;
        add(cell.text.text, cell.text.at);
        return { start: from, end: origins.length, ...(cell.continues && { continues: cell.continues }) };
      });
      lines.push({
        kind: 'row',
        start,
        end: origins.length,
        cells,
        mergesKnown: line.mergesKnown,
        table: line.table,
      });
    }
    add('\n');
  }
  const text = texts.join('');
  return { text, plain: plainForm(text), lines, origins, original };
}

/** Where a span of the cleaned text stands in the original; an empty span stays empty. */
export function originalSpan(document: Pick<CleanDocument, 'origins' | 'original'>, span: Span): Span {
  const start = document.origins[span.start] ?? document.original.length;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: (document.origins[span.end - 1] ?? document.original.length - 1) + 1 };
}
