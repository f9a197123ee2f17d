import { decimal, decimalText, roundTo, sum } from '../kernel/decimal.js';
import { compareCodeUnits } from './compare-code-units.js';
import { groupBy } from './group-by.js';
import { leavesOf } from './indicator.js';
import type { RoundRecord, RoundUnit, ScoreEntryRecord, Veto } from './round-record.js';
import { periodOf } from './round-period.js';
import { placesOf } from './rules/places-of.js';
import { scoreUnit, type UnitScore } from './score-unit.js';

export interface ScoredUnit extends RoundUnit {
  /** Null for 不参评: such a unit has no points, which is not the same as zero points. */
  readonly score: UnitScore | null;
  readonly vetoes: readonly Veto[];
}

/** The score sheet: every unit of the round in 机构序列, the participating ones with their score so far. */
export function scoreRound(round: RoundRecord): ScoredUnit[] {
  const entries = groupBy(round.entries, ({ unitId }) => unitId);
  const adjustments = groupBy(round.adjustments, ({ unitId }) => unitId);
  const vetoes = groupBy(round.vetoes, ({ unitId }) => unitId);
  const assignments = groupBy(round.assignments, ({ unitId }) => unitId);
  const findings = groupBy(round.findings ?? [], ({ unitId }) => unitId);
  const places = placesByLeaf(round);
  const period = periodOf(round);
  return [...round.units].sort(inRegisterOrder).map((unit) => {
    const own = {
      entries: entries.get(unit.unitId) ?? [],
      adjustments: adjustments.get(unit.unitId) ?? [],
      vetoes: [...(vetoes.get(unit.unitId) ?? [])].sort((a, b) => compareCodeUnits(a.id, b.id)),
      assignments: assignments.get(unit.unitId) ?? [],
      findings: findings.get(unit.unitId) ?? [],
    };
    if (!unit.participates) return { ...unit, score: null, vetoes: [] };
    const placeOf = (leafId: string) => places.get(leafId)?.get(unit.unitId) ?? null;
    const score = scoreUnit(unit, own, { ...round, period, placeOf });
    return { ...unit, score, vetoes: own.vetoes };
  });
}

/** Of every rank-based leaf, the place of each unit by what was entered for it, inside its category. */
function placesByLeaf({ indicators, units, entries }: RoundRecord): Map<string, Map<string, number | null>> {
  const byLeaf = groupBy(entries, ({ indicatorId }) => indicatorId);
  const members = units.filter(({ participates }) => participates);
  return new Map(
    leavesOf(indicators).flatMap(({ id, rule }) => {
      if (rule.kind !== 'rank') return [];
      const values = groupBy(byLeaf.get(id) ?? [], ({ unitId }) => unitId);
      const places = placesOf(
        members.map(({ unitId, categoryId }) => ({ categoryId, value: meanValue(values.get(unitId) ?? []) })),
        rule.direction,
      );
      return [[id, new Map(members.map(({ unitId }, index) => [unitId, places[index] ?? null]))] as const];
    }),
  );
}

const VALUE_PLACES = 10;

/** Of several assessors' values the mean; null where there is none. */
function meanValue(entries: readonly ScoreEntryRecord[]): string | null {
  const values = entries.flatMap(({ input }) => (input?.kind === 'value' ? [decimal(input.value)] : []));
  return values.length === 0 ? null : decimalText(roundTo(sum(values).div(values.length), VALUE_PLACES));
}

/** What a round needs before its result can be proposed. */
export interface Completeness {
  readonly participatingUnits: number;
  /** Entries that participating units still wait for: one a leaf and named assessor. */
  readonly missingScores: number;
}

export function completenessOf(units: readonly ScoredUnit[]): Completeness {
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
