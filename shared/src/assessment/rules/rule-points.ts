import { decimal, share, sum, ZERO, type Decimal } from '../../kernel/decimal.js';
import type { RuleInput } from './rule-input.js';
import type { CategoryTarget, Direction, OccurrenceKind, RuleOf, ScoringRule } from './scoring-rule.js';

/** One step of the arithmetic, as data: each language prints its sentence, and anyone can recompute it. */
export interface RuleStep {
  /** Of an occurrence or a box; empty where the rule itself says it. */
  readonly name: string;
  /** Exact decimal texts. */
  readonly values: Readonly<Record<string, string>>;
}

export interface RulePoints {
  /** Exact and not yet rounded; 0 to the maximum. */
  readonly points: Decimal;
  readonly steps: readonly RuleStep[];
}

/** What a rule needs to know besides its input. */
export interface RuleContext {
  readonly maxPoints: string;
  readonly categoryId: string;
  /** 1, or 2 where deductions count double for the unit. @source 督查工作考核细则 */
  readonly deductionFactor: 1 | 2;
  /** Place of the unit's value inside its category, from 1; only `rank` asks for it. */
  readonly place: number | null;
}

/** A rule that people enter something for, ready to be computed. */
export type EnteredRule = Exclude<ScoringRule, { kind: 'automatic' }>;

/**
 * The points that an input earns under a rule. @throws RangeError when the input is not of the rule's form, which
 * `checkRuleInput` refuses in words before anything is stored
 */
export function rulePoints(rule: EnteredRule, input: RuleInput, context: RuleContext): RulePoints {
  const max = decimal(context.maxPoints);
  switch (rule.kind) {
    case 'judgement':
      return { points: within(decimal(textOf(input, 'points')), max), steps: [] };
    case 'proportional':
      return proportional(rule, textOf(input, 'value'), context);
    case 'external': {
      const value = textOf(input, 'value');
      return {
        points: within(share(max, value, rule.scale), max),
        steps: [{ name: '', values: { value, scale: rule.scale } }],
      };
    }
    case 'rank':
      return ranked(rule, textOf(input, 'value'), context);
    case 'checklist': {
      const ticked = rule.entries.filter(({ id }) => ticksOf(input).includes(id));
      return {
        points: within(sum(ticked.map(({ points }) => points)), max),
        steps: ticked.map(({ name, points }) => ({ name, values: { points } })),
      };
    }
    case 'award': {
      const { total, steps } = occurred(rule.occurrences, countsOf(input), 1);
      return { points: within(total, max), steps };
    }
    case 'deduction': {
      const { total, steps } = occurred(rule.occurrences, countsOf(input), context.deductionFactor);
      const left = max.minus(total);
      return { points: left.lt(rule.floor) ? decimal(rule.floor) : left, steps };
    }
  }
}

export const targetOf = ({ value, byCategory }: CategoryTarget, categoryId: string): string =>
  byCategory[categoryId] ?? value;

function proportional(rule: RuleOf<'proportional'>, value: string, context: RuleContext): RulePoints {
  const target = targetOf(rule.target, context.categoryId);
  const max = decimal(context.maxPoints);
  return {
    points: reached(value, target, rule.direction)
      ? max
      : within(partOf(max, value, target, rule.direction), max),
    steps: [{ name: '', values: { value, target } }],
  };
}

const reached = (value: string, target: string, direction: Direction): boolean =>
  direction === 'at_least' ? decimal(value).gte(target) : decimal(value).lte(target);

/** Below a floor: value ÷ target. Above a ceiling: target ÷ value. Neither divides by zero: targets are positive. */
const partOf = (max: Decimal, value: string, target: string, direction: Direction): Decimal =>
  direction === 'at_least' ? share(max, value, target) : share(max, target, value);

function ranked(rule: RuleOf<'rank'>, value: string, { place, maxPoints }: RuleContext): RulePoints {
  if (place === null) throw new RangeError('a rank needs a place');
  const step = rule.steps.find(({ upTo }) => place <= upTo);
  const points = step ? decimal(step.points) : ZERO;
  return {
    points: within(points, decimal(maxPoints)),
    steps: [{ name: '', values: { value, place: String(place) } }],
  };
}

function occurred(
  kinds: readonly OccurrenceKind[],
  counts: Readonly<Record<string, number>>,
  factor: number,
): { total: Decimal; steps: RuleStep[] } {
  const happened = kinds.flatMap((kind) => {
    const count = counts[kind.id] ?? 0;
    return count > 0 ? [{ ...kind, count }] : [];
  });
  return {
    total: sum(happened.map(({ points, count }) => decimal(points).times(count).times(factor))),
    steps: happened.map(({ name, points, count }) => ({
      name,
      values: { count: String(count), points, factor: String(factor) },
    })),
  };
}

/** 0 to `max`. */
const within = (points: Decimal, max: Decimal): Decimal =>
  points.lt(ZERO) ? ZERO : points.gt(max) ? max : points;

function textOf(input: RuleInput, kind: 'points' | 'value'): string {
  if (input.kind === 'points' && kind === 'points') return input.points;
  if (input.kind === 'value' && kind === 'value') return input.value;
  throw new RangeError(`input of kind ${input.kind}, ${kind} expected`);
}

function countsOf(input: RuleInput): Readonly<Record<string, number>> {
  if (input.kind !== 'counts') throw new RangeError(`input of kind ${input.kind}, counts expected`);
  return input.counts;
}

function ticksOf(input: RuleInput): readonly string[] {
  if (input.kind !== 'ticks') throw new RangeError(`input of kind ${input.kind}, ticks expected`);
  return input.ticked;
}
