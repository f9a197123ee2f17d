import type { CivilDate } from '../kernel/civil-date.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';
import { advance } from '../kernel/workflow.js';
import { compareCodeUnits } from './compare-code-units.js';
import { inTreeOrder, type IndicatorNode } from './indicator.js';
import { ranksOf } from './ranking.js';
import type { RoundRecord } from './round-record.js';
import type { RoundSnapshot, SnapshotLine, SnapshotRecord, SnapshotUnit } from './round-snapshot.js';
import type { SnapshotIndicator } from './snapshot-indicator.js';
import { gradeOf, type GradeThreshold } from './rules/grade.js';
import { roundWorkflow, type RoundRefusal } from './round.workflow.js';
import { roundFactsOf, scoreRound, type ScoredUnit } from './score-round.js';

/**
 * The published result of a round: names, tree, lines and facts by value, in an order that depends on nothing but
 * the content, so that the same record gives the same bytes (see `canonicalJson`). Refused, as publication is,
 * while a participating unit lacks a score.
 */
export function buildSnapshot(
  round: RoundRecord,
  publishedOn: CivilDate,
): Result<RoundSnapshot, Refusal<RoundRefusal | 'workflow.not-from-this-state'>> {
  const scored = scoreRound(round);
  const decision = advance(roundWorkflow, 'round.publish', 'scoring', roundFactsOf(scored));
  if (!decision.ok) return refused(decision.error);
  const { ties, grades } = round.rubric;
  const ranks = ranksOf(
    scored.map((unit) => ({ ...unit, total: unit.score?.total ?? '0' })),
    ties,
  );
  return ok({
    format: 2,
    roundId: round.roundId,
    roundName: round.roundName,
    year: round.year,
    quarter: round.quarter,
    publishedOn,
    indicators: inTreeOrder(round.indicators).map(frozenIndicator),
    record: frozenRecord(round),
    units: scored.map((unit, index) => frozenUnit(unit, ranks[index] ?? null, grades)),
  });
}

const frozenIndicator = (node: IndicatorNode): SnapshotIndicator => ({
  id: node.id,
  parentId: node.parentId,
  number: node.number,
  name: node.name,
  standard: node.standard,
  rule: node.rule,
  maxPoints: node.maxPoints,
  part: node.part,
  appliesTo: node.appliesTo,
  assessors: node.assessors,
  combination: node.combination,
});

/** What the result is computed from, in an order that depends on the content alone. */
const frozenRecord = ({
  rubric,
  entries,
  adjustments,
  vetoes,
  assignments,
}: RoundRecord): SnapshotRecord => ({
  rubric,
  entries: sorted(entries, (one) => [one.unitId, one.indicatorId, one.assessorId ?? '']).map(
    ({ unitId, indicatorId, assessorId, input, reason }) => ({
      unitId,
      indicatorId,
      assessorId,
      input,
      reason,
    }),
  ),
  adjustments: sorted(adjustments, (one) => [one.id]).map(({ id, unitId, kind, points, reason }) => {
    return { id, unitId, kind, points, reason };
  }),
  vetoes: sorted(vetoes, (one) => [one.id]).map(({ id, unitId, effect, reason }) => {
    return { id, unitId, effect, reason };
  }),
  assignments: sorted(assignments, (one) => [one.unitId, one.taskCode, one.assignmentId]),
});

const sorted = <Row>(rows: readonly Row[], keyOf: (row: Row) => readonly string[]): Row[] =>
  [...rows].sort((a, b) => compareCodeUnits(keyOf(a).join(' '), keyOf(b).join(' ')));

/** 不参评 units stay in the result without lines; their sums are 0 and shown as a dash. */
const frozenUnit = (
  { score, vetoes, ...unit }: ScoredUnit,
  rank: number | null,
  grades: readonly GradeThreshold[],
): SnapshotUnit => ({
  unitId: unit.unitId,
  unitName: unit.unitName,
  categoryId: unit.categoryId,
  categoryName: unit.categoryName,
  sortOrder: unit.sortOrder,
  participates: unit.participates,
  base: score?.base ?? '0',
  bonus: score?.bonus ?? '0',
  deduction: score?.deduction ?? '0',
  total: score?.total ?? '0',
  rank,
  grade:
    score &&
    gradeOf(
      grades,
      score.total,
      vetoes.map(({ effect }) => effect),
    ),
  lines: (score?.lines ?? []).flatMap(({ points, explanation, ...line }): SnapshotLine[] =>
    points === null || explanation === null ? [] : [{ ...line, points, explanation }],
  ),
});
