import type { ScopedCount } from './duty.js';
import type { DutyTarget } from './task-with-deadlines.js';
import { placeIn, sentenceAt, samePlace, type Place } from './place-in-text.js';

/** What is counted by doing it again. Pieces and per cents are targets of another kind. */
const TIMES = new Set(['次', '场', '期', '轮', '回']);
const MOST_TIMES = 366;

export interface CountedTarget {
  readonly target: DutyTarget;
  readonly place: Place | null;
  readonly count: number;
  /** Taken over from the target before it in the same sentence where it names none. */
  readonly per: string | null;
}

/** The targets that say how often, in the order of the text. @source R14, R36, R40, R90 */
export function countedTargets(content: string, targets: readonly DutyTarget[]): CountedTarget[] {
  const counted: CountedTarget[] = [];
  for (const target of targets) {
    const count = timesOf(target);
    if (count === null) continue;
    const place = placeIn(content, target.text, counted[counted.length - 1]?.place?.start ?? 0);
    const before = counted[counted.length - 1];
    const inherited =
      before && place && before.place && sentenceAt(content, before.place) === sentenceAt(content, place);
    counted.push({ target, place, count, per: target.per ?? (inherited ? before.per : null) });
  }
  return counted;
}

function timesOf({ comparator, unit, value }: DutyTarget): number | null {
  const count = Number(value[0]);
  const isTimes =
    TIMES.has(unit) && value.length === 1 && ['at_least', 'more_than', 'equal'].includes(comparator);
  if (!isTimes || !Number.isInteger(count)) return null;
  const least = comparator === 'more_than' ? count + 1 : count;
  return least >= 1 && least <= MOST_TIMES ? least : null;
}

/** Whether the target says how often a deadline's duty is done: one of the two texts lies in the other. */
export const isAbout = ({ place, target }: CountedTarget, text: string, deadline: Place | null): boolean =>
  samePlace(place, deadline) || squeeze(target.text).includes(squeeze(text));

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

export const scopedCount = ({ target, count }: CountedTarget): ScopedCount => ({
  scope: target.scope,
  count,
});
