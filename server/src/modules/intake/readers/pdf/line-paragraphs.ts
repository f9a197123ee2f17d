import { withoutRadicals } from '#shared/intake/cleaning/radical-forms.js';
import { readOrdinal } from '#shared/intake/outline/ordinals.js';
import type { PdfLine } from './pdf-line.js';

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Layout {
  /** Size of the font that most of the text has. */
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
}

function layoutOf(lines: readonly PdfLine[]): Layout {
  const steps = lines.flatMap((line, i) => {
    const step = (lines[i - 1]?.y ?? 0) - line.y;
    return lines[i - 1]?.page === line.page && step > 0 ? [step] : [];
  });
  return { size: median(lines.map((line) => line.size)), leading: median(steps) };
}

const isIndented = ({ x, left, size }: PdfLine): boolean => x > left + size * 1.2;
const isFull = ({ end, right, size }: PdfLine): boolean => end > right - size * 2.2;

function continues(before: PdfLine, next: PdfLine, { size, leading }: Layout): boolean {
  if (before.text.includes('\t') || next.text.includes('\t')) return false;
  if (Math.abs(before.size - next.size) > before.size * 0.12) return false;
  const isBelow = before.page === next.page && next.y < before.y;
  if (isBelow && before.y - next.y > Math.max(leading, before.size) * 1.6) return false;
  if (readOrdinal(withoutRadicals(next.text))) return false;
  // A title is larger than the text and centred: its lines are not full.
  if (before.size > size * 1.15) return isBelow && !/[。:：]$/.test(before.text);
  return isFull(before) && !isIndented(next);
}

const needsBlank = (before: string, after: string): boolean =>
  /[\w,.;)]$/.test(before) && /^[\w(]/.test(after);

/** Lines joined to paragraphs by the layout: a paragraph begins after a short line, an indent, a wide space or an ordinal. */
export function lineParagraphs(lines: readonly PdfLine[]): string[] {
  const layout = layoutOf(lines);
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
