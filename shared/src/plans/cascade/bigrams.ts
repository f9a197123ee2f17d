import { partsOf, weightOfPart } from './common-words.js';
import { subjectText } from './plain-text.js';

const RUN = /[\u4e00-\u9fa5A-Za-z]+/g;

/**
 * Distinct pairs of neighbouring characters and how much each counts, 0–1. Signs and digits part them, so that dates
 * make nothing alike; so do the words of offices, so that no pair is counted for crossing from one into the next.
 */
export function bigramsOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [run] of subjectText(text).matchAll(RUN))
    for (const part of partsOf(run))
      for (let at = 0; at + 1 < part.length; at += 1)
        found.set(
          part.slice(at, at + 2),
          Math.max(weightOfPart(part), found.get(part.slice(at, at + 2)) ?? 0),
        );
  return found;
}
