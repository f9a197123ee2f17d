import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import type { RoundUnit } from '#shared/assessment/round-record.js';
import { scoreRound } from '#shared/assessment/score-round.js';
import type { ScoreLine } from '#shared/assessment/score-unit.js';
import type { ScoreCell, ScoreSheetRow } from './score-sheet.type.js';
import type { ScoringRecord } from './scoring-record.repository.js';

/** A unit with its points, computed or as published. */
interface LinedUnit extends Omit<RoundUnit, 'sortOrder'> {
  readonly base: string;
  readonly total: string;
  readonly lines: readonly ScoreLine[];
}

type Entries = Pick<ScoringRecord, 'scores' | 'adjustments'>;

/** While a round is scored: points by the rules of today's facts. */
export const rowsInScoring = (record: ScoringRecord): ScoreSheetRow[] =>
  scoreRound(record).map(({ score, ...unit }) =>
    rowOf({ ...unit, ...(score ?? { base: '0', total: '0', lines: [] }) }, record),
  );

/** Once it is published: points as published, whatever was reported or renamed since. */
export const rowsAsPublished = (snapshot: RoundSnapshot, entries: Entries): ScoreSheetRow[] =>
  snapshot.units.map((unit) => rowOf(unit, entries));

function rowOf(unit: LinedUnit, { scores, adjustments }: Entries): ScoreSheetRow {
  const versions = new Map(
    scores.filter(({ unitId }) => unitId === unit.unitId).map((score) => [score.indicatorId, score.version]),
  );
  const { unitId, unitName, categoryName, participates, base, total } = unit;
  return {
    unitId,
    unitName,
    categoryName,
    participates,
    base,
    total,
    cells: unit.lines.flatMap(({ indicatorId, points, explanation }): ScoreCell[] => {
      if (indicatorId === null) return [];
      const manual = explanation === null || explanation.key === 'manual';
      const version = versions.get(indicatorId) ?? 0;
      return [{ indicatorId, points, explanation, manual, version, reason: explanation?.reason ?? '' }];
    }),
    adjustments: adjustments.filter((adjustment) => adjustment.unitId === unitId),
  };
}
