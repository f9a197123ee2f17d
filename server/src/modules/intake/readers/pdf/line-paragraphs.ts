import { withoutRadicals } from '#shared/intake/cleaning/radical-forms.js';
import { isDateLine } from '#shared/intake/document-data/printed-date.js';
import { readOrdinal } from '#shared/intake/outline/ordinals.js';
import type { PdfLine } from './pdf-line.js';

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export interface Layout {
  /** Size of the font that most of the text has. */
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Of the widest column. */
  readonly width: number;
}

/** How the lines of the whole document are set. */
export function layoutOf(lines: readonly PdfLine[]): Layout {
  const steps = lines.flatMap((line, i) => {
    const step = (lines[i - 1]?.y ?? 0) - line.y;
    return lines[i - 1]?.page === line.page && step > 0 ? [step] : [];
  });
  const width = lines.reduce((widest, { left, right }) => Math.max(widest, right - left), 0);
  return { size: median(lines.map((line) => line.size)), leading: median(steps), width };
}

const isIndented = ({ x, left, size }: PdfLine): boolean => x > left + size * 1.2;
/** On a page with two short lines the longer one would fill its column; no column of prose is so narrow. */
const NARROWEST = 0.4;
const isFull = ({ end, left, right, size }: PdfLine, width: number): boolean =>
  end > right - size * 2.2 && right - left > width * NARROWEST;

function continues(before: PdfLine, next: PdfLine, { size, leading, width }: Layout): boolean {
  if (before.text.includes('\t') || next.text.includes('\t')) return false;
  if (Math.abs(before.size - next.size) > before.size * 0.12) return false;
  const isBelow = before.page === next.page && next.y < before.y;
  if (isBelow && before.y - next.y > Math.max(leading, before.size) * 1.6) return false;
  const text = withoutRadicals(next.text);
  if (readOrdinal(text) || isDateLine(text)) return false;
  // A title is larger than the text and centred: its lines are not full.
  if (before.size > size * 1.15) return isBelow && !/[。:：]$/.test(before.text);
  return isFull(before, width) && !isIndented(next);
}

const needsBlank = (before: string, after: string): boolean =>
  /[\w,.;)]$/.test(before) && /^[\w(]/.test(after);

/** Lines joined to paragraphs by the layout: a paragraph begins after a short line, an indent, a wide space or an ordinal. */
export function lineParagraphs(lines: readonly PdfLine[], layout: Layout): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const open = paragraphs.at(-1);
    if (before && open !== undefined && continues(before, line, layout))
      paragraphs[paragraphs.length - 1] = open + (needsBlank(open, line.text) ? ' ' : '') + line.text;
    else paragraphs.push(line.text);
  });
  return paragraphs;
}
