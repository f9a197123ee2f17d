import { bigramsOf } from './bigrams.js';

/** What a pair of characters is worth, 0–1: rare in the two documents counts most. */
export type Rarity = (bigram: string) => number;

/** Inverse document frequency over the items of both documents, scaled to 1 for what stands in one item only. */
export function rarityIn(texts: readonly string[]): Rarity {
  const frequency = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const text of texts)
    for (const [bigram, weight] of bigramsOf(text)) {
      frequency.set(bigram, (frequency.get(bigram) ?? 0) + 1);
      weights.set(bigram, Math.max(weight, weights.get(bigram) ?? 0));
    }
  const most = Math.log(1 + Math.max(1, texts.length));
  return (bigram) =>
    ((weights.get(bigram) ?? 1) * Math.log(1 + Math.max(1, texts.length) / (frequency.get(bigram) ?? 1))) /
    most;
}
