import { readOrdinal, type Ordinal } from '../outline/ordinals.js';
import { sliceMapped, trimMapped } from './mapped-text.js';
import type { SourceLine, TextLine } from './source-lines.js';
import { plainForm } from './unify-width.js';

/** A line longer than this with headings inside is not a paragraph but a page that lost its line breaks. */
const RUN_ON_LENGTH = 400;

const FULL_DATE =
  '(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
const SIGNED = new RegExp(`^([^\\s。,;:]{3,40})\\s+(?=${FULL_DATE}$)`);
const DATE_THEN_TITLE = new RegExp(
  `^${FULL_DATE}\\s*(?=\\S{6,60}(?:方案|要点|意见|办法|计划|细则|规定|清单|分工|措施|制度|规划|安排)$)`,
);
/** `某局 2024年4月15日 某县……方案 为切实……`: signature, heading and first paragraph in one. */
const SIGNED_THEN_MORE = new RegExp(`^([^\\s。,;:]{3,40})\\s+(${FULL_DATE})\\s+(?=\\S)`);
const TITLE_THEN_BODY =
  /^(\S{6,60}(?:方案|要点|意见|办法|计划|细则|规定|清单|分工|措施|制度|规划|安排|分解))\s+(?=(?:为|根据|按照|经|结合|依据|围绕|贯彻)\S{10,})/;
const HEADING_THEN_BODY = /^([^\s。,;:!?]{2,30})\s+(?=\S{12,})/;
const SECTIONAL = new Set(['chapter', 'part', 'article', 'han', 'han-brackets']);

interface Mark {
  readonly at: number;
  readonly ordinal: Ordinal;
}

/** Headings inside the line: an ordinal after a blank or a stop, in a series that counts up. */
function marksIn(plain: string): Mark[] {
  const marks: Mark[] = [];
  const last = new Map<string, number>();
  for (const boundary of plain.matchAll(/(?:^|[\s。;:)!?])\s*(?=[第(\d一二三四五六七八九十])/g)) {
    const at = boundary.index + boundary[0].length;
    const ordinal = readOrdinal(plain.slice(at, at + 24));
    if (!ordinal) continue;
    const after = plain[at + ordinal.length];
    if (after === undefined || /[,;。)、的至和]/.test(after)) continue;
    if (!SECTIONAL.has(ordinal.style) && !/[\s。)]/.test(plain[at - 1] ?? ' ')) continue;
    const before = last.get(ordinal.style) ?? 0;
    const counts =
      ordinal.value === before + 1 || ordinal.value === 1 || (before === 0 && marks.length === 0);
    if (!counts) continue;
    last.set(ordinal.style, ordinal.value);
    marks.push({ at, ordinal });
  }
  return marks;
}

const isSplit = (plain: string, marks: readonly Mark[]): boolean => {
  const sectional = marks.filter((mark) => SECTIONAL.has(mark.ordinal.style));
  if (plain.length > RUN_ON_LENGTH && sectional.length >= 2) return true;
  if (marks[0]?.at !== 0 || marks.length < 2) return false;
  // `1.……。(县甲局牵头) 2.……`: the line goes on counting what it began with, or nests a sectional heading.
  return marks
    .slice(1)
    .every((mark) => mark.ordinal.style === marks[0]!.ordinal.style || SECTIONAL.has(mark.ordinal.style));
};

/** Where an unbroken stretch of a one-line document ends its sentence before a blank. */
const sentenceEnds = (plain: string): number[] =>
  [...plain.matchAll(/[。!?:]\s+(?=[\u3400-\u9fff《"(])/g)].map((match) => match.index + match[0].length);

function headingEnd(plain: string, from: number, to: number): number | undefined {
  const ordinal = readOrdinal(plain.slice(from, to));
  if (!ordinal) return undefined;
  const heading = HEADING_THEN_BODY.exec(plain.slice(from + ordinal.length, to));
  return heading ? from + ordinal.length + heading[0].length : undefined;
}

/** `……执行。 某局 2017年11月10日` and `各单位: 经研究……`: the last and first lines of a notice in one. */
const SIGNED_TAIL = new RegExp(`^(.*[。!])\\s+([^\\s。,;:]{3,40})\\s+(?=${FULL_DATE}$)`);
const SALUTATION = /^(各[^。:]{1,80}:)\s+(?=\S)/;

function cutsOf(plain: string): number[] {
  const tail = SIGNED_TAIL.exec(plain);
  if (tail) return [...cutsOf(tail[1]!), plain.indexOf(tail[2]!, tail[1]!.length), tail[0].length];
  const salutation = SALUTATION.exec(plain);
  if (salutation) return [salutation[0].length];
  const more = SIGNED_THEN_MORE.exec(plain);
  if (more) return [plain.indexOf(more[2]!, more[1]!.length), more[0].length];
  const titled = TITLE_THEN_BODY.exec(plain);
  if (titled) return [titled[0].length];
  const signed = SIGNED.exec(plain) ?? DATE_THEN_TITLE.exec(plain);
  if (signed) return [signed[0].length];
  const marks = marksIn(plain);
  if (!isSplit(plain, marks)) {
    const heading = headingEnd(plain, 0, plain.length);
    return heading === undefined ? [] : [heading];
  }
  const starts = marks.map((mark) => mark.at);
  const stretches = plain.length > RUN_ON_LENGTH ? sentenceEnds(plain) : [];
  const headings = starts.flatMap(
    (start, i) => headingEnd(plain, start, starts[i + 1] ?? plain.length) ?? [],
  );
  return [...new Set([...starts, ...stretches, ...headings])].filter((at) => at > 0).sort((a, b) => a - b);
}

/** Pieces are cut again: a notice on one line holds a salutation, a signature, a title and headings. */
const MAX_PASSES = 5;

function split(line: TextLine, passes: number): TextLine[] {
  const cuts = cutsOf(plainForm(line.text.text));
  if (cuts.length === 0) return [line];
  const pieces = [0, ...cuts].map((start, i) =>
    trimMapped(sliceMapped(line.text, start, cuts[i] ?? line.text.text.length)),
  );
  const lines = pieces.filter((piece) => piece.text !== '').map((text): TextLine => ({ ...line, text }));
  return passes > 1 ? lines.flatMap((piece) => split(piece, passes - 1)) : lines;
}

/**
 * One-line documents cut at their headings, headings cut from the text that follows them after a blank, and
 * signatures cut from their dates. @source wenshang-2017: the whole body is one physical line
 */
export const splitRunOnLines = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.flatMap((line): SourceLine[] => (line.kind === 'line' ? split(line, MAX_PASSES) : [line]));
