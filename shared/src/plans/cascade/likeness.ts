import { bigramsOf } from './bigrams.js';
import type { CascadeItem } from './cascade-item.js';
import type { Rarity } from './rarity.js';

/** How much of the likeness the titles decide; the whole texts decide the rest. */
const TITLE_SHARE = 0.6;
/** A title that stands wholly inside the other text is nearly as good as an equal title. */
const TITLE_IN_TEXT = 0.8;
/** Text of common words alone is like any other such text: below this weight likeness proves less and less. */
const LEAST_WEIGHT = 1;

interface Weighed {
  readonly bigrams: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** An item as the comparison sees it. */
export interface WeighedItem {
  readonly title: Weighed;
  readonly whole: Weighed;
}

/** Rarity summed over what two items have in common. */
export interface CommonWeight {
  titles: number;
  wholes: number;
  /** Of the first one's title in the second's whole text. */
  titleInSecond: number;
  /** Of the second one's title in the first's whole text. */
  titleInFirst: number;
}

function weigh(text: string, rarity: Rarity): Weighed {
  const bigrams = new Map(Array.from(bigramsOf(text).keys(), (bigram) => [bigram, rarity(bigram)] as const));
  return { bigrams, sum: [...bigrams.values()].reduce((total, weight) => total + weight, 0) };
}

export const weighItem = (
  { title, text }: Pick<CascadeItem, 'title' | 'text'>,
  rarity: Rarity,
): WeighedItem => ({
  title: weigh(title, rarity),
  whole: weigh(`${title}\n${text}`, rarity),
});

const atLeast = ({ sum }: Weighed): number => Math.max(LEAST_WEIGHT, sum);

/** Dice's coefficient, 0–1, each pair of characters counted by its rarity. */
const dice = (common: number, a: Weighed, b: Weighed): number => (2 * common) / (atLeast(a) + atLeast(b));

const covered = (common: number, title: Weighed): number => common / atLeast(title);

/** Likeness of two items, 0–1, from what they have in common. The same whichever comes first. */
export function likenessFrom(common: CommonWeight, first: WeighedItem, second: WeighedItem): number {
  const titles = Math.max(
    dice(common.titles, first.title, second.title),
    TITLE_IN_TEXT * covered(common.titleInSecond, first.title),
    TITLE_IN_TEXT * covered(common.titleInFirst, second.title),
  );
  const wholes = dice(common.wholes, first.whole, second.whole);
  return Math.min(1, TITLE_SHARE * titles + (1 - TITLE_SHARE) * wholes);
}

function commonWeight(first: Weighed, second: Weighed): number {
  let common = 0;
  for (const [bigram, weight] of first.bigrams) if (second.bigrams.has(bigram)) common += weight;
  return common;
}

/** Likeness of two items, 0–1: 1 for the same words, unless they are words of offices only. */
export function likeness(first: WeighedItem, second: WeighedItem): number {
  const common: CommonWeight = {
    titles: commonWeight(first.title, second.title),
    wholes: commonWeight(first.whole, second.whole),
    titleInSecond: commonWeight(first.title, second.whole),
    titleInFirst: commonWeight(second.title, first.whole),
  };
  return likenessFrom(common, first, second);
}
