import { compareCodeUnits } from './compare-code-units.js';
import { groupBy } from './group-by.js';
import type { RoundRecord, RoundUnit } from './round-record.js';
import type { RoundFacts } from './round.workflow.js';
import { scoreUnit, type UnitScore } from './score-unit.js';

export interface ScoredUnit extends RoundUnit {
  /** Null for 不参评: such a unit has no points, which is not the same as zero points. */
  readonly score: UnitScore | null;
}

/** The score sheet: every unit of the round in 机构序列, the participating ones with their score so far. */
export function scoreRound(round: RoundRecord): ScoredUnit[] {
  const scores = groupBy(round.scores, ({ unitId }) => unitId);
  const adjustments = groupBy(round.adjustments, ({ unitId }) => unitId);
  const assignments = groupBy(round.assignments, ({ unitId }) => unitId);
  return [...round.units].sort(inRegisterOrder).map((unit) => {
    if (!unit.participates) return { ...unit, score: null };
    const own = {
      scores: scores.get(unit.unitId) ?? [],
      adjustments: adjustments.get(unit.unitId) ?? [],
      assignments: assignments.get(unit.unitId) ?? [],
    };
    return { ...unit, score: scoreUnit(own, round.indicators, round) };
  });
}

/** What the round's workflow decides on. */
export function roundFactsOf(units: readonly ScoredUnit[]): RoundFacts {
  const scores = units.flatMap(({ score }) => score ?? []);
  return {
    participatingUnits: scores.length,
    missingScores: scores.reduce((total, { missing }) => total + missing, 0),
  };
}

export const inRegisterOrder = (
  a: Pick<RoundUnit, 'sortOrder' | 'unitId'>,
  b: Pick<RoundUnit, 'sortOrder' | 'unitId'>,
): number => a.sortOrder - b.sortOrder || compareCodeUnits(a.unitId, b.unitId);
