import type { DutyDeadline } from './task-with-deadlines.js';
import { placeIn, sentenceAt, wordsBefore } from './place-in-text.js';

const AFTER = /(?:^|[,、])([^,、]{2,30}?)(?:之日起|后|之后|以后)(?:,|$|[^,。]{0,12}$)/;

/** 采纳情况在征集结束: what comes before 在 is no part of the event. */
const LEADING = /^.*[在于]/;

/**
 * What each deadline is counted from, as printed: its own event, the one of the limit before it in the sentence, or the
 * clause that ends in 后. Deadlines that share an event share its records. Falls back to the deadline's own text.
 */
export function eventNames(content: string, deadlines: readonly DutyDeadline[]): string[] {
  let last: { name: string; sentence: number } | null = null;
  let after = 0;
  return deadlines.map(({ anchor, text }) => {
    const place = placeIn(content, text, after);
    if (!place) return anchor ?? text;
    after = place.start;
    const sentence = sentenceAt(content, place);
    const inherited: string | undefined = last?.sentence === sentence ? last.name : undefined;
    const printed = AFTER.exec(wordsBefore(content, place))?.[1]?.replace(LEADING, '');
    const name = anchor ?? inherited ?? (printed || text);
    last = { name, sentence };
    return name;
  });
}
