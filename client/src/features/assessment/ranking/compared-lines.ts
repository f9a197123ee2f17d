import { ADJUSTMENT_KINDS } from '#shared/assessment/adjustment.js';
import { decimal, decimalText, ZERO } from '#shared/kernel/decimal.js';
import type { ComparedCardFieldsFragment } from '../../../generated/graphql.js';

export type ComparedCard = ComparedCardFieldsFragment;
type CardLine = ComparedCard['lines'][number];

/** One indicator of two scorecards, or all their bonuses, deductions or terms of a kind. Exact decimal texts. */
export interface ComparedLine {
  readonly key: string;
  /** Of an indicator; else the lines are told by their kind. */
  readonly name: string | null;
  readonly kind: string;
  readonly maxPoints: string | null;
  /** Null where the unit is not judged by it. */
  readonly one: string | null;
  readonly other: string | null;
  /** `one` − `other`; null where either is missing. */
  readonly difference: string | null;
  readonly categoryMean: string | null;
}

const TERMS = 'terms';

/** Whatever the terms of the rubric make of a unit's points is one line. */
const keyOf = ({ indicatorId, kind }: CardLine): string => {
  if (kind === 'indicator' && indicatorId) return indicatorId;
  return ADJUSTMENT_KINDS.find((known) => known === kind) ?? TERMS;
};

const byKey = ({ lines }: ComparedCard): Map<string, CardLine[]> => {
  const groups = new Map<string, CardLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
};

const sumOf = (lines: readonly CardLine[] | undefined): string | null =>
  lines ? decimalText(lines.reduce((sum, { points }) => sum.plus(points), ZERO)) : null;

export const differenceOf = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : decimalText(decimal(one).minus(other));

/**
 * Two scorecards indicator by indicator, in the order of the first, then what only the other has. Each side adds up
 * to its total: a kind of line that a unit has none of counts as 0, an indicator that does not apply is missing.
 */
export function comparedLines(one: ComparedCard, other: ComparedCard): ComparedLine[] {
  const [left, right] = [byKey(one), byKey(other)];
  const lines = [...new Set([...left.keys(), ...right.keys()])].map((key): ComparedLine => {
    const [first] = left.get(key) ?? right.get(key)!;
    const { kind, name, maxPoints, categoryMean } = first!;
    const isIndicator = kind === 'indicator';
    const nothing = isIndicator ? null : '0';
    const [a, b] = [sumOf(left.get(key)) ?? nothing, sumOf(right.get(key)) ?? nothing];
    return {
      key,
      kind,
      name: isIndicator ? name : null,
      maxPoints: isIndicator ? maxPoints : null,
      one: a,
      other: b,
      difference: differenceOf(a, b),
      categoryMean: isIndicator ? categoryMean : null,
    };
  });
  return [...lines.filter(({ name }) => name !== null), ...lines.filter(({ name }) => name === null)];
}
