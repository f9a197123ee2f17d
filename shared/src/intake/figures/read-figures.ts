import type { ProposedFigure, ProposedTask } from '../breakdown.js';
import type { Span } from '../span.js';
import type { CleanDocument } from '../cleaning/clean-document.js';

const MEASURE =
  '%|个百分点|万元|亿元|元|万人次|人次|万人|万件|项|个|件|条|人|户|家|次|起|期|场|篇|份|批|名|类|辆|亩|公里|平方米|万户|所|处|宗|吨';
const FIGURE = new RegExp(
  `(?<![\\d.第〔(-])(?<value>\\d+(?:\\.\\d+)?)\\s*(?<measure>${MEASURE})(?![工月日])`,
  'g',
);
const CLAUSE_START = /[^,。;:、!?()\n"]*$/;
/** 共公开80条: who and how it was done says less than what was counted. */
const LEAD_IN = /^(其中|分别为?|并|且|和|及|以及|还|已|共计?|合计|累计|总计|约|近|达到?了?|有)+/;
const NOUN_BEHIND = /^[\u4e00-\u9fff]{1,10}/;
/** 办结率达100%: what links the words to their figure. */
const LINKS = /(?<=[^\x00-\x7f]{2})(达到?|为|是|共?有)$/;
const LONGEST_LABEL = 24;
const AS_OF = /截[止至]到?(?:目前|\d{4}年(?:\d{1,2}月(?:\d{1,2}日|底)?|底)?|\d{1,2}月(?:\d{1,2}日|底)?)/g;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words right before the figure, which name what is counted. */
function labelBefore(plain: string, from: number, at: number): string {
  const words = CLAUSE_START.exec(plain.slice(from, at))?.[0] ?? '';
  return words
    .replace(/^\d+[.、]/, '')
    .replace(LEAD_IN, '')
    .slice(-LONGEST_LABEL);
}

/** The date that the figures of a sentence are counted to, printed before them. @source R80 */
function asOf(plain: string, from: number, at: number): string | undefined {
  return [...plain.slice(from, at).matchAll(AS_OF)].at(-1)?.[0];
}

/**
 * Figures that a report gives as achieved: everything counted that is no target and no deadline of the task.
 * @source R67, R71, R80
 */
export function readFigures(
  { plain, text }: CleanDocument,
  { span, titleSpan, targets, deadlines }: ProposedTask,
): ProposedFigure[] {
  const taken: Span[] = [titleSpan, ...targets.map((one) => one.span), ...deadlines.map((one) => one.span)];
  return [...plain.slice(span.start, span.end).matchAll(FIGURE)].flatMap((match) => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (taken.some((other) => overlaps(other, { start, end }))) return [];
    const before = labelBefore(plain, span.start, start);
    // 9个乡镇: where no word stands before the figure, the word behind it is what is counted.
    const behind = before === '' ? (NOUN_BEHIND.exec(plain.slice(end, span.end))?.[0] ?? '') : '';
    if (before + behind === '') return [];
    const place = { start: start - before.length, end: end + behind.length };
    const date = asOf(plain, span.start, start);
    return [
      {
        text: text.slice(place.start, place.end),
        span: place,
        label: before.replace(LINKS, '') + behind,
        value: match.groups!['value']!,
        unit: match.groups!['measure']!,
        ...(date !== undefined && { asOf: date }),
      },
    ];
  });
}
