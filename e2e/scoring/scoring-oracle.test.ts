import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMBINATIONS, type Combination } from '#shared/assessment/rules/combine-assessors.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { EnteredRule, RuleContext } from '#shared/assessment/rules/rule-points.js';
import type { LeafEntry, RuledLeaf } from '#shared/assessment/rules/ruled-leaf.js';
import { scoreLeaf } from '#shared/assessment/rules/score-leaf.js';
import { Rational, rationalSum } from './rational.js';

/** The bench size is 100,000: `DUHENG_SCORING_CASES=100000`. */
const CASES = Number(process.env['DUHENG_SCORING_CASES'] ?? 5_000);
const SEED = 20_260_815;
const PLACES = 4;

const decimalText = (most: number, places = 2) =>
  fc.integer({ min: 0, max: most * 10 ** places }).map((n) => (n / 10 ** places).toFixed(places));
const positive = (most: number) => decimalText(most).filter((text) => Number(text) > 0);
const occurrences = fc
  .array(positive(10), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((points, n) => ({ id: `o${n}`, name: `情形${n}`, points })));

interface Case {
  readonly leaf: RuledLeaf & { readonly rule: EnteredRule };
  readonly entries: readonly LeafEntry[];
  readonly context: RuleContext;
}

const counts = fc.dictionary(fc.constantFrom('o0', 'o1', 'o2', 'o3'), fc.integer({ min: 0, max: 30 }));
const ruleWithInput = (max: string): fc.Arbitrary<readonly [EnteredRule, fc.Arbitrary<RuleInput>]> => {
  const value = decimalText(500).map((text): RuleInput => ({ kind: 'value', value: text }));
  const counted = counts.map((drawn): RuleInput => ({ kind: 'counts', counts: drawn }));
  const direction = fc.constantFrom('at_least' as const, 'at_most' as const);
  const target = fc.record({
    value: positive(200),
    byCategory: fc.dictionary(fc.constantFrom('甲', '乙'), positive(200)),
  });
  return fc.oneof(
    fc.constant([
      { kind: 'judgement' },
      decimalText(Math.ceil(Number(max))).map((points): RuleInput => ({ kind: 'points', points })),
    ] as const),
    fc
      .record({ direction, target })
      .map((drawn) => [{ kind: 'proportional', unit: '件', ...drawn }, value] as const),
    positive(200).map((scale) => [{ kind: 'external', scale }, value] as const),
    occurrences.map((drawn) => [{ kind: 'award', occurrences: drawn }, counted] as const),
    fc
      .tuple(occurrences, fc.constantFrom('0', max))
      .map(([drawn, floor]) => [{ kind: 'deduction', occurrences: drawn, floor }, counted] as const),
    occurrences.map(
      (entries) =>
        [
          { kind: 'checklist', entries },
          fc.subarray(entries.map(({ id }) => id)).map((ticked): RuleInput => ({ kind: 'ticks', ticked })),
        ] as const,
    ),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
      .chain((places) =>
        fc.tuple(
          ...places.sort((a, b) => a - b).map((upTo) => decimalText(12).map((points) => ({ upTo, points }))),
        ),
      )
      .map((steps) => [{ kind: 'rank', direction: 'at_least', steps }, value] as const),
  );
};

const cases: fc.Arbitrary<Case> = fc
  .tuple(positive(60), fc.constantFrom(...COMBINATIONS), fc.integer({ min: 0, max: 5 }))
  .chain(([max, combination, assessors]) =>
    ruleWithInput(max).chain(([rule, input]) =>
      fc
        .record({
          inputs: fc.array(input, { minLength: Math.max(1, assessors), maxLength: Math.max(1, assessors) }),
          weights: fc.array(positive(5), { minLength: 5, maxLength: 5 }),
          categoryId: fc.constantFrom('甲', '乙', '丙'),
          deductionFactor: fc.constantFrom(1 as const, 2 as const),
          place: fc.integer({ min: 1, max: 25 }),
        })
        .map(({ inputs, weights, ...context }): Case => {
          const names = Array.from({ length: assessors }, (_, n) => ({
            id: `a${n}`,
            weight: weights[n] ?? '1',
          }));
          return {
            leaf: {
              id: 'leaf',
              name: '指标',
              maxPoints: max,
              part: 'base',
              rule,
              assessors: names,
              combination,
            },
            entries: inputs.map((one, n) => ({
              leafId: 'leaf',
              assessorId: names[n]?.id ?? null,
              input: one,
              reason: '',
            })),
            context: { maxPoints: max, ...context },
          };
        }),
    ),
  );

/** The rules once more, in fractions. */
function pointsByOracle(rule: EnteredRule, input: RuleInput, context: RuleContext): Rational {
  const max = Rational.parse(context.maxPoints);
  const clamp = (points: Rational) =>
    points.compare(Rational.of(0n)) < 0 ? Rational.of(0n) : points.compare(max) > 0 ? max : points;
  const value = () => Rational.parse(input.kind === 'value' ? input.value : 'none');
  const happened = (kinds: readonly { id: string; points: string }[], factor: number) =>
    rationalSum(
      kinds.map(({ id, points }) =>
        Rational.parse(points)
          .times(Rational.of(BigInt((input.kind === 'counts' ? input.counts[id] : undefined) ?? 0)))
          .times(Rational.of(BigInt(factor))),
      ),
    );
  switch (rule.kind) {
    case 'judgement':
      return clamp(Rational.parse(input.kind === 'points' ? input.points : 'none'));
    case 'external':
      return clamp(max.times(value()).by(Rational.parse(rule.scale)));
    case 'award':
      return clamp(happened(rule.occurrences, 1));
    case 'deduction': {
      const left = max.minus(happened(rule.occurrences, context.deductionFactor));
      const floor = Rational.parse(rule.floor);
      return left.compare(floor) < 0 ? floor : left;
    }
    case 'checklist':
      return clamp(
        rationalSum(
          rule.entries
            .filter(({ id }) => input.kind === 'ticks' && input.ticked.includes(id))
            .map(({ points }) => Rational.parse(points)),
        ),
      );
    case 'rank': {
      const step = rule.steps.find(({ upTo }) => (context.place ?? Infinity) <= upTo);
      return clamp(Rational.parse(step?.points ?? '0'));
    }
    case 'proportional': {
      const target = Rational.parse(rule.target.byCategory[context.categoryId] ?? rule.target.value);
      if (rule.direction === 'at_least') return clamp(max.times(value()).by(target));
      return value().compare(target) <= 0 ? max : clamp(max.times(target).by(value()));
    }
  }
}

function combinedByOracle(
  combination: Combination,
  all: readonly { points: Rational; weight: string }[],
): Rational {
  if (combination === 'weighted') {
    const weights = rationalSum(all.map(({ weight }) => Rational.parse(weight)));
    return rationalSum(all.map(({ points, weight }) => points.times(Rational.parse(weight)))).by(weights);
  }
  const sorted = all.map(({ points }) => points).sort((a, b) => a.compare(b));
  const kept = combination === 'trimmed' && sorted.length >= 3 ? sorted.slice(1, -1) : sorted;
  return rationalSum(kept).by(Rational.of(BigInt(kept.length)));
}

it(`agrees with exact fractions in ${CASES} cases`, () => {
  fc.assert(
    fc.property(cases, ({ leaf, entries, context }) => {
      const expected = combinedByOracle(
        leaf.combination,
        entries.map(({ input }, n) => ({
          points: pointsByOracle(leaf.rule, input, context),
          weight: leaf.assessors[n]?.weight ?? '1',
        })),
      );
      const { points, missing } = scoreLeaf(leaf, entries, context);
      expect({ points, missing }).toEqual({ points: expected.round(PLACES), missing: 0 });
      expect(Number(points)).toBeGreaterThanOrEqual(0);
      expect(Rational.parse(points ?? '').compare(Rational.parse(context.maxPoints))).toBeLessThanOrEqual(0);
    }),
    { numRuns: CASES, seed: SEED },
  );
});
