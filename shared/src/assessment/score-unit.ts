import { pointsText } from './points.js';
import { scoreAutomatically } from './automatic-indicator.js';
import { compareCodeUnits } from './compare-code-units.js';
import { leavesFor, type IndicatorNode, type LeafIndicator } from './indicator.js';
import type { Adjustment, RoundRubric, RoundUnit, UnitRecord } from './round-record.js';
import type { RoundPeriod } from './round-period.js';
import type { LineExplanation, SnapshotLine } from './round-snapshot.js';
import type { AssessedStep } from './rules/ruled-leaf.js';
import type { EnteredRule, RuleContext } from './rules/rule-points.js';
import { scoreLeaf } from './rules/score-leaf.js';
import { scoreFindings } from './score-findings.js';
import { sumUnit, type SummedLineKind, type TermLine } from './rules/unit-sums.js';

/** A line while the round is being scored: without points and explanation until people have scored it. */
export interface ScoreLine extends Omit<SnapshotLine, 'points' | 'explanation'> {
  readonly points: string | null;
  readonly explanation: LineExplanation | null;
}

/** Exact decimal texts; `total` is the sum of all lines that have points. */
export interface UnitScore {
  readonly base: string;
  readonly bonus: string;
  /** Positive. */
  readonly deduction: string;
  readonly total: string;
  readonly lines: readonly ScoreLine[];
  /** Entries that nobody has made yet. Missing is not zero: nothing is published while there are any. */
  readonly missing: number;
}

/** What a unit is scored by. `placeOf`: the unit's place under a rank-based leaf, from 1; null without a value. */
export interface UnitScoring {
  readonly indicators: readonly IndicatorNode[];
  readonly rubric: RoundRubric;
  readonly period: RoundPeriod;
  readonly placeOf: (leafId: string) => number | null;
}

interface ScoredLine extends ScoreLine {
  readonly summedAs: SummedLineKind;
  readonly missing: number;
}

/**
 * One unit's lines and sums, from that unit's own facts; only rank-based leaves look at others, by `placeOf`.
 * @param own rows of this unit only
 */
export function scoreUnit(
  unit: Pick<RoundUnit, 'unitId' | 'categoryId'>,
  own: UnitRecord,
  scoring: UnitScoring,
): UnitScore {
  const leaves = leavesFor(scoring.indicators, unit);
  const { terms } = scoring.rubric;
  const items = leaves.filter(({ part }) => part === 'base').length;
  const doubled = terms.doubleBelow !== null && items < terms.doubleBelow;
  const context = { categoryId: unit.categoryId, deductionFactor: doubled ? 2 : 1 } as const;
  const scored = leaves.map((leaf) => lineOf(leaf, own, scoring, context));
  const adjusted = [...own.adjustments].sort(byKind).map(adjustmentLine);
  const lines = [...scored, ...adjusted];
  const effects = own.vetoes.map(({ effect }) => effect);
  const { termLines, ...sums } = sumUnit(
    lines.flatMap(({ summedAs: kind, points, maxPoints }) =>
      points === null ? [] : [{ kind, points, maxPoints }],
    ),
    terms,
    effects,
  );
  const reason = own.vetoes.map((veto) => veto.reason).join('；');
  return {
    ...sums,
    lines: [...lines.map(shown), ...termLines.map((line) => termLine(line, reason))],
    missing: scored.reduce((total, { missing }) => total + missing, 0),
  };
}

const shown = ({ summedAs: _kind, missing: _missing, ...line }: ScoredLine): ScoreLine => line;

function lineOf(
  leaf: LeafIndicator,
  own: UnitRecord,
  scoring: UnitScoring,
  unit: Pick<RuleContext, 'categoryId' | 'deductionFactor'>,
): ScoredLine {
  const { id, name, maxPoints, part, rule } = leaf;
  const kind = part === 'base' ? ('indicator' as const) : part;
  const head = {
    kind,
    indicatorId: id,
    adjustmentId: null,
    name,
    maxPoints,
    summedAs: part,
    missing: 0,
    assessed: [],
    facts: [],
  };
  if (rule.kind === 'automatic')
    return {
      ...head,
      ...(rule.measure === 'findings_rectified'
        ? scoreFindings(maxPoints, own.findings ?? [], scoring.period)
        : scoreAutomatically(rule.measure, maxPoints, own.assignments, scoring.period)),
    };
  const entries = own.entries.filter(({ indicatorId }) => indicatorId === id);
  const apart = entries.find(({ input }) => input === null);
  if (apart) {
    const explanation = { key: 'not_applicable', values: {}, reason: apart.reason } as const;
    return { ...head, kind: 'not_applicable', summedAs: 'not_applicable', points: '0', explanation };
  }
  const given = entries.flatMap(({ input, ...entry }) =>
    input === null ? [] : [{ ...entry, leafId: id, input }],
  );
  const result = scoreLeaf({ ...leaf, rule }, given, { ...unit, maxPoints, place: scoring.placeOf(id) });
  const { points, assessed, missing } = result;
  if (points === null) return { ...head, points, explanation: null, assessed, missing };
  const signed = part === 'deduction' ? pointsText(`-${points}`) : points;
  return {
    ...head,
    points: signed,
    explanation: enteredExplanation(rule, maxPoints, assessed),
    assessed,
    missing,
  };
}

/** One scorer's words stand for the line; of several, each has its own beside its points. */
const enteredExplanation = (
  rule: EnteredRule,
  max: string,
  assessed: readonly AssessedStep[],
): LineExplanation => ({
  key: rule.kind,
  values: { max },
  reason: assessed.length === 1 ? (assessed[0]?.reason ?? '') : '',
});

function adjustmentLine({ id, kind, points, reason, approvedByName, evidence }: Adjustment): ScoredLine {
  const signed = kind === 'bonus' ? pointsText(points) : pointsText(`-${points}`);
  const values = {
    ...(approvedByName !== undefined && { approvedByName }),
    ...(evidence && { fileId: evidence.id, fileName: evidence.name }),
  };
  const explanation = { key: 'adjustment', values, reason } as const;
  const nothing = { indicatorId: null, name: '', maxPoints: null, assessed: [], facts: [], missing: 0 };
  return { ...nothing, adjustmentId: id, kind, summedAs: kind, points: signed, explanation };
}

function termLine({ kind, points, maxPoints, values }: TermLine, vetoReason: string): ScoreLine {
  if (kind === 'base') throw new RangeError('the terms of a rubric make no base line');
  const key = kind === 'bonus' || kind === 'deduction' ? ('adjustment' as const) : kind;
  const explanation: LineExplanation = { key, values, reason: kind === 'veto' ? vetoReason : '' };
  const nothing = { indicatorId: null, adjustmentId: null, name: '', assessed: [], facts: [] };
  return { ...nothing, kind, maxPoints, points, explanation };
}

/** Bonuses before deductions, each in the order of their time-ordered ids. */
const byKind = (a: Adjustment, b: Adjustment): number =>
  compareCodeUnits(a.kind, b.kind) || compareCodeUnits(a.id, b.id);
