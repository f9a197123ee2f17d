import { bigramsOf } from '../../plans/cascade/bigrams.js';

export interface NamedFigure {
  readonly label: string;
  readonly unit: string;
}

/** Likeness from which two figures are offered as the same fact. */
const SAME_FROM = 0.6;

/**
 * Do two figures ask for the same fact? The same unit of measure and, in other words or the same, the same thing.
 * It is offered to be taken over, never copied by itself. @source ux.md 同类材料最多报一次
 */
export function isSameFact(a: NamedFigure, b: NamedFigure): boolean {
  if (a.unit !== b.unit) return false;
  return factKey(a) === factKey(b) || likeness(a.label, b.label) >= SAME_FROM;
}

/** Equal for figures that surely ask for the same fact: what many of them can be gathered by. */
export function factKey({ label, unit }: NamedFigure): string {
  const words = subject(label);
  return `${unit} ${unit !== '' && words.endsWith(unit) ? words.slice(0, -unit.length) : words}`;
}

/** Without numbers, signs and the words of comparison: 新增就业不少于500人 and 新增就业 ask for the same. */
const subject = (label: string): string =>
  label.replace(/[\d.,，。、；;:：%％≥≤<>\s]|不少于|不低于|不超过|至少|以上|以下|达到|完成/g, '');

/** Dice coefficient of the weighted pairs of characters, 0–1. */
function likeness(a: string, b: string): number {
  const [left, right] = [bigramsOf(subject(a)), bigramsOf(subject(b))];
  const weight = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((all, w) => all + w, 0);
  const whole = weight(left) + weight(right);
  if (whole === 0) return 0;
  let common = 0;
  for (const [pair, w] of left) if (right.has(pair)) common += w + right.get(pair)!;
  return common / whole;
}
