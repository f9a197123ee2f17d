import type { Span } from '../span.js';
import type { LineView } from './line-view.js';
import { readOrdinal, type Ordinal } from './ordinals.js';

/** A numbered line with the paragraphs and numbered lines under it. */
export interface Heading {
  readonly ordinal: Ordinal;
  readonly line: LineView;
  readonly paragraphs: LineView[];
  readonly children: Heading[];
  readonly parent: Heading | undefined;
}

export interface HeadingTree {
  readonly roots: readonly Heading[];
  /** Paragraphs before the first heading. */
  readonly preface: readonly LineView[];
  /** Closing remarks behind an item that has ended with its units: 各单位请于……前报送. */
  readonly remarks: readonly LineView[];
}

const REMARK = /^(?:请?各|请|以上)[^(]*[^()]$/;
/** 各县(市、区): the bracket belongs to the collective. */
const SHORT_BRACKETS = /\([^()]{1,10}\)/g;

/** Whether `line` no longer belongs to the item: its units closed it, and now everybody is addressed. */
function isRemark(heading: Heading, line: LineView): boolean {
  const last = heading.paragraphs.at(-1) ?? heading.line;
  return (
    !line.row &&
    /\)[。]?$/.test(last.plain) &&
    REMARK.test(line.plain.replace(SHORT_BRACKETS, '')) &&
    /(报送|报|反馈|备案)/.test(line.plain)
  );
}

/** `1.` after `1、` may be a slip of the typist: the same level when it goes on counting, a level below when it starts anew. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['arabic', 'arabic-comma'],
  ['arabic-brackets', 'arabic-half-bracket'],
];

const isSlip = (open: Ordinal, next: Ordinal): boolean =>
  next.value === open.value + 1 &&
  CONFUSED.some((pair) => pair.includes(open.style) && pair.includes(next.style));

/** The level that `ordinal` belongs to: the open one of its style, else one below the deepest. */
function levelOf(open: readonly Heading[], ordinal: Ordinal): number {
  const same = open.findIndex((heading) => heading.ordinal.style === ordinal.style);
  if (same >= 0) return same;
  const deepest = open.at(-1);
  return deepest && isSlip(deepest.ordinal, ordinal) ? open.length - 1 : open.length;
}

/** Headings nested as their ordinals show; nothing is renumbered. @source R03 */
export function headingTree(lines: readonly LineView[]): HeadingTree {
  const roots: Heading[] = [];
  const preface: LineView[] = [];
  const remarks: LineView[] = [];
  let open: Heading[] = [];
  // Behind a remark stand further remarks and the signature.
  let isClosed = false;
  for (const line of lines) {
    const ordinal = line.row ? undefined : readOrdinal(line.plain);
    if (!ordinal) {
      const heading = open.at(-1);
      isClosed ||= heading !== undefined && isRemark(heading, line);
      if (isClosed) remarks.push(line);
      else (heading?.paragraphs ?? preface).push(line);
      continue;
    }
    isClosed = false;
    const level = levelOf(open, ordinal);
    const parent = open[level - 1];
    const heading: Heading = { ordinal, line, paragraphs: [], children: [], parent };
    (parent?.children ?? roots).push(heading);
    open = [...open.slice(0, level), heading];
  }
  return { roots, preface, remarks };
}

/** The heading's line, its paragraphs and everything below. */
export function extentOf(heading: Heading): Span {
  const last = heading.children.at(-1);
  const own = heading.paragraphs.at(-1)?.end ?? heading.line.end;
  return { start: heading.line.start, end: Math.max(own, last ? extentOf(last).end : 0) };
}

/** The heading's own line and paragraphs, without what is below. */
export const ownLines = (heading: Heading): readonly LineView[] => [heading.line, ...heading.paragraphs];
