import type { Span } from '../span.js';
import type { Ordinal } from './ordinals.js';
import type { LineView } from './line-view.js';
import { UNIT_LABEL_NOUNS } from '../units/unit-label-nouns.js';
import { unitParentheses } from '../units/unit-parentheses.js';

/** A sentence longer than this is no heading; the title is then its first clause. */
const LONGEST_HEADING = 60;
const LABEL_LENGTH = 24;

function firstStop(plain: string, from: number, stops: RegExp): number {
  let depth = 0;
  for (let i = from; i < plain.length; i++) {
    const char = plain[i]!;
    if (char === '(' || char === '《') depth += 1;
    else if (char === ')' || char === '》') depth = Math.max(0, depth - 1);
    else if (depth === 0 && stops.test(char)) return i;
  }
  return plain.length;
}

/** 摸清需求 牵头单位:甲局: fields on the line of the title. */
const LABEL_BEHIND = new RegExp(
  `\\s+(?:牵头|责任|主办|承办|配合|完成)(?:责任)?(?:${UNIT_LABEL_NOUNS}|领导|时限|时间):`,
);

/** End of the title in a line that is read from `from` on, without stop and without a unit list behind it. */
export function titleEnd(plain: string, from: number): number {
  const label = plain.slice(from).search(LABEL_BEHIND);
  const sentence = firstStop(label >= 2 ? plain.slice(0, from + label) : plain, from, /[。;!?]/);
  const units = unitParentheses(plain, { start: from, end: plain.length }, false)[0];
  const end =
    units && units.span.start > from + 1 && units.span.start < sentence ? units.span.start : sentence;
  const colon = firstStop(plain, from, /:/);
  if (colon < end && colon - from >= 2 && colon - from <= LABEL_LENGTH && colon < plain.length - 1)
    return colon;
  if (end - from <= LONGEST_HEADING) return end;
  const clause = firstStop(plain, from + 6, /[,:]/);
  return Math.min(clause, end);
}

/** Title of a numbered line: its first sentence, where that is a heading. */
export function itemTitle(line: LineView, ordinal: Ordinal): Span {
  const end = titleEnd(line.plain, ordinal.length);
  const trimmed = line.plain.slice(ordinal.length, end).trimEnd().length;
  return { start: line.start + ordinal.length, end: line.start + ordinal.length + trimmed };
}
