import type { PdfLine, PdfText } from './pdf-line.js';

/** A stretch of a line without a wide gap. */
interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
}

/** Gaps in ems: a blank between Latin words, and the space between columns or cells. */
const WORD_GAP = 0.2;
const COLUMN_GAP = 1.6;
const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

function baselines(texts: readonly PdfText[]): PdfText[][] {
  const lines: PdfText[][] = [];
  for (const text of [...texts].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - text.y <= Math.max(first.size, text.size) * 0.45) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function needsBlank(before: string, after: string, gap: number, size: number): boolean {
  if (gap < size * WORD_GAP || /\s$/.test(before) || /^\s/.test(after)) return false;
  return !CJK.test(before.slice(-1)) || !CJK.test(after[0] ?? '');
}

function stretches(line: readonly PdfText[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { text, x, y, width, size } of line) {
    if (text.trim() === '') continue;
    const last = found.at(-1);
    const gap = last ? x - last.end : Infinity;
    if (last && gap < Math.max(last.size, size) * COLUMN_GAP) {
      const blank = needsBlank(last.text, text, gap, size) ? ' ' : '';
      found[found.length - 1] = {
        ...last,
        text: last.text + blank + text,
        end: Math.max(last.end, x + width),
      };
    } else found.push({ text, x, end: x + width, y, size });
  }
  return found;
}

const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;

/** Where the space between two columns of prose runs, or undefined on a page of one column or with a table. */
function gutterOf(all: readonly Stretch[]): number | undefined {
  const left = Math.min(...all.map((one) => one.x));
  const right = Math.max(...all.map((one) => one.end));
  let best: { at: number; crossing: number } | undefined;
  for (let at = left + (right - left) * 0.35; at <= left + (right - left) * 0.65; at += 3) {
    const before = all.filter((one) => one.end <= at + 1);
    const after = all.filter((one) => one.x >= at - 1);
    const crossing = all.length - before.length - after.length;
    if (before.length < 6 || after.length < 6 || crossing > all.length * 0.25) continue;
    const start = Math.min(...after.map((one) => one.x));
    const edge = Math.max(...before.map((one) => one.end));
    // Lines of prose fill their column; cells of a table do not.
    const isProse =
      share(after, (one) => one.x < start + one.size * 2.5) >= 0.7 &&
      share(before, (one) => one.end > edge - one.size * 3) >= 0.5 &&
      share([...before, ...after], (one) => one.text.length >= 8) >= 0.6;
    if (isProse && (!best || crossing < best.crossing)) best = { at, crossing };
  }
  return best?.at;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The left edge where at least a sixth of the lines begin, and the right edge that only the longest reach. */
function edgesOf(column: readonly Stretch[]): Edges {
  const starts = column.map((one) => one.x).sort((a, b) => a - b);
  const ends = column.map((one) => one.end).sort((a, b) => a - b);
  const left = starts.find((x) => share(column, (one) => Math.abs(one.x - x) < one.size * 0.6) >= 1 / 6);
  return { left: left ?? starts[0] ?? 0, right: ends[Math.floor(ends.length * 0.95)] ?? 0 };
}

const lineOf = ({ text, ...place }: Stretch, page: number, edges: Edges): PdfLine => ({
  text: text.trim(),
  page,
  ...place,
  ...edges,
});

/** Cells of a table's row stand on one line with wide gaps: they are kept apart by tabs. */
function joined(line: readonly Stretch[]): Stretch {
  const first = line[0]!;
  const separator = line.length > 2 ? '\t' : ' ';
  return { ...first, text: line.map((one) => one.text.trim()).join(separator), end: line.at(-1)!.end };
}

function inColumns(lines: readonly (readonly Stretch[])[], gutter: number, page: number): PdfLine[] {
  const ordered: PdfLine[] = [];
  const all = lines.flat();
  const edges = {
    left: edgesOf(all.filter((one) => one.end <= gutter + 1)),
    right: edgesOf(all.filter((one) => one.x >= gutter - 1)),
    whole: edgesOf(all),
  };
  let [left, right]: [PdfLine[], PdfLine[]] = [[], []];
  const flush = () => {
    ordered.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const line of lines) {
    if (line.some((one) => one.x < gutter - 1 && one.end > gutter + 1)) {
      flush();
      ordered.push(lineOf(joined(line), page, edges.whole));
    } else {
      for (const one of line)
        if (one.x < gutter) left.push(lineOf(one, page, edges.left));
        else right.push(lineOf(one, page, edges.right));
    }
  }
  flush();
  return ordered;
}

/** The lines of a page in reading order: column by column where it has two, else from top to bottom. */
export function pageLines(texts: readonly PdfText[], page: number): PdfLine[] {
  const lines = baselines(texts)
    .map(stretches)
    .filter((line) => line.length > 0);
  if (lines.length === 0) return [];
  const gutter = gutterOf(lines.flat());
  if (gutter !== undefined) return inColumns(lines, gutter, page);
  const edges = edgesOf(lines.map(joined));
  return lines.map((line) => lineOf(joined(line), page, edges));
}
