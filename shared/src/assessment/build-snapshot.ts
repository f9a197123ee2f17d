import type { CivilDate } from '../kernel/civil-date.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';
import { advance } from '../kernel/workflow.js';
import { inTreeOrder, type IndicatorNode } from './indicator.js';
import { ranksOf } from './ranking.js';
import type { RoundRecord } from './round-record.js';
import type { RoundSnapshot, SnapshotIndicator, SnapshotLine, SnapshotUnit } from './round-snapshot.js';
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
  const ranks = ranksOf(scored.map((unit) => ({ ...unit, total: unit.score?.total ?? '0' })));
  return ok({
    format: 1,
    roundId: round.roundId,
    roundName: round.roundName,
    year: round.year,
    quarter: round.quarter,
    publishedOn,
    indicators: inTreeOrder(round.indicators).map(frozenIndicator),
    units: scored.map((unit, index) => frozenUnit(unit, ranks[index] ?? null)),
  });
}

const frozenIndicator = (node: IndicatorNode): SnapshotIndicator => ({
  id: node.id,
  parentId: node.parentId,
  name: node.name,
  standard: node.standard,
  method: node.method,
  maxPoints: node.maxPoints,
});

/** 不参评 units stay in the result without lines; their sums are 0 and shown as a dash. */
const frozenUnit = ({ score, ...unit }: ScoredUnit, rank: number | null): SnapshotUnit => ({
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
  lines: (score?.lines ?? []).flatMap(({ points, explanation, ...line }): SnapshotLine[] =>
    points === null || explanation === null ? [] : [{ ...line, points, explanation }],
  ),
});
