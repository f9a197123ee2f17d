import { decimal, decimalText, sum, type Decimal } from '../../kernel/decimal.js';
import type { AssessedStep } from '../rules/ruled-leaf.js';
import type { RubricTerms } from '../rules/rubric-terms.js';
import type { SummedLine, SummedLineKind } from '../rules/unit-sums.js';
import { sumUnit } from '../rules/unit-sums.js';
import type { ScoredUnit } from '../score-round.js';
import type { ScoreLine } from '../score-unit.js';

const KINDS = ['base', 'not_applicable', 'bonus', 'deduction'] as const;
type EnteredKind = (typeof KINDS)[number];

/** A line that comes from the tree or an adjustment; what the terms of the rubric make is made anew. */
export interface WeighedLine {
  /** Null for 加减分 that belong to no indicator. */
  readonly indicatorId: string | null;
  readonly kind: EnteredKind;
  readonly points: Decimal;
  readonly maxPoints: Decimal;
  /** One for each assessor who gave points. */
  readonly assessed: readonly AssessedStep[];
}

/** A unit's lines, ready to be summed with other weights. */
export interface WeighedUnit {
  readonly unitId: string;
  readonly lines: readonly WeighedLine[];
  /** Its total is zero whatever the weights: 一票否决. */
  readonly zeroed: boolean;
}

const kindOf = (line: ScoreLine): EnteredKind | null => {
  if (line.kind === 'indicator') return 'base';
  return line.kind === 'not_applicable' || line.kind === 'bonus' || line.kind === 'deduction'
    ? line.kind
    : null;
};

/** Of participating units; a line without points counts as none yet, as on the score sheet. */
export function weighedUnit({ unitId, score, vetoes }: ScoredUnit): WeighedUnit | null {
  if (!score) return null;
  const lines = score.lines.flatMap((line): WeighedLine[] => {
    const kind = kindOf(line);
    if (kind === null || line.points === null) return [];
    const { indicatorId, points, maxPoints, assessed } = line;
    return [{ indicatorId, kind, points: decimal(points), maxPoints: decimal(maxPoints ?? '0'), assessed }];
  });
  return { unitId, lines, zeroed: vetoes.some(({ effect }) => effect === 'zero') };
}

/** Sums by kind: all that the terms of a rubric look at. */
export type KindSums = Readonly<Record<EnteredKind, { readonly points: Decimal; readonly max: Decimal }>>;

export function kindSums(lines: readonly WeighedLine[]): KindSums {
  const sumsOf = (kind: EnteredKind) => {
    const own = lines.filter((line) => line.kind === kind);
    return { points: sum(own.map(({ points }) => points)), max: sum(own.map(({ maxPoints }) => maxPoints)) };
  };
  return {
    base: sumsOf('base'),
    not_applicable: sumsOf('not_applicable'),
    bonus: sumsOf('bonus'),
    deduction: sumsOf('deduction'),
  };
}

/** By the rubric's own sums, which look at nothing but the sums by kind. Exact decimal text. */
export function totalOf(sums: KindSums, zeroed: boolean, terms: RubricTerms): string {
  if (zeroed) return '0';
  const lines = KINDS.map((kind: SummedLineKind & EnteredKind): SummedLine => {
    const { points, max } = sums[kind];
    return { kind, points: decimalText(points), maxPoints: decimalText(max) };
  });
  return sumUnit(lines, terms, []).total;
}

/** The line as if its indicator were worth `factor` times as much: its points grow in proportion. */
export const scaled = (line: WeighedLine, factor: Decimal): WeighedLine => ({
  ...line,
  points: line.points.times(factor),
  maxPoints: line.maxPoints.times(factor),
});

/** Sums after one line changed, without looking at the others again. */
export function withLine(sums: KindSums, { kind, ...old }: WeighedLine, line: WeighedLine): KindSums {
  const { points, max } = sums[kind];
  return {
    ...sums,
    [kind]: {
      points: points.plus(line.points).minus(old.points),
      max: max.plus(line.maxPoints).minus(old.maxPoints),
    },
  };
}
