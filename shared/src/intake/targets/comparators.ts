import type { Comparator } from '../breakdown.js';

/** How a comparator is said: by a limit, by a state to reach, by a word behind the figure, or not at all. */
export type ComparatorWords = 'limit' | 'reach' | 'after' | 'none';

export interface FoundComparator {
  readonly comparator: Comparator;
  readonly words: ComparatorWords;
}

const AT_LEAST = '不低于|不少于|不小于|不得少于|不得低于|不能少于|不能低于|至少|最少|最低|不短于';
const AT_MOST =
  '不超过|不高于|不多于|不大于|不得超过|不得高于|不得多于|不能超过|最多|低于|少于|小于|短于|控制在|压控在|限制在';
const MORE_THAN = '超过|突破|高于|大于|多于|超出|超';
/** 达标率100% and 到达率 name an indicator, nothing is reached yet. */
const REACH =
  '达到|(?<![到通抵送])达(?![标产人成])|(?:提高|提升|增加|增长|扩大|上升|拓展|扩充)(?:到|至)|升至|升到|增至|增到|提至|高到';
const FALL = '(?:降低|下降|减少|压减|压缩|压降|缩短|精简|缩减|回落|降)(?:到|至)|减至|减到|缩至';

/** Words between a comparator and its figure, without a stop or a further figure. */
const GAP = '[^,。;:\\d]';
const SHARE_OF = `${GAP}{0,40}的`;
const before = (words: string, gap: number): RegExp =>
  new RegExp(`(?:${words})(?:${GAP}{0,${gap}}|${SHARE_OF})$`);

/** Tried in this order. The look-behind of 超过 and 低于 keeps 不超过 and 不低于 out. */
const SIGNED: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', /(?:≥|>=|≧|⩾)\s*$/],
  ['<=', /(?:≤|<=|≦|⩽)\s*$/],
  ['>', />\s*$/],
];
const LIMITS: readonly (readonly [Comparator, RegExp])[] = [
  ...SIGNED,
  ['>=', before(AT_LEAST, 14)],
  ['<=', before(`(?<!不|不得|不能)(?:${AT_MOST})`, 8)],
  ['>', before(`(?<!不|不得|不能)(?:${MORE_THAN})`, 8)],
];
const REACHED: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', before(REACH, 8)],
  ['<=', before(FALL, 8)],
];

const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', /^(?:及其?)?以上/],
  ['<=', /^(?:及其?)?(?:以内|之内|以下)/],
  ['approx', /^(?:左右|上下)/],
];

const firstOf = (rules: readonly (readonly [Comparator, RegExp])[], text: string): Comparator | undefined =>
  rules.find(([, pattern]) => pattern.test(text))?.[0];

/**
 * The comparator that the words around a figure say. `达到95%` asks for 95 or more; a figure without any word
 * is `=`. @source documents/README.md: a bare figure is `=`
 */
export function comparatorOf(own: string, right: string): FoundComparator {
  const after = firstOf(AFTER, right);
  const limit = firstOf(LIMITS, own);
  if (limit) return { comparator: after === 'approx' ? after : limit, words: 'limit' };
  const reach = firstOf(REACHED, own);
  if (reach) return { comparator: after ?? reach, words: 'reach' };
  if (after) return { comparator: after, words: 'after' };
  if (/(?:(?<![签履续解合公契])约|近)$/.test(own)) return { comparator: 'approx', words: 'none' };
  return { comparator: '=', words: 'none' };
}

/** Length of 以上, 以内 or 左右 behind the figure. */
export const lengthAfter = (right: string): number =>
  AFTER.map(([, pattern]) => pattern.exec(right)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
