import { groupBy } from '#shared/assessment/group-by.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import type { RoundUnit, ScoreEntryRecord } from '#shared/assessment/round-record.js';
import { scoreRound } from '#shared/assessment/score-round.js';
import type { ScoreLine } from '#shared/assessment/score-unit.js';
import type { ScoreAdjustment, ScoreCell, ScoreSheetRow } from './score-sheet.type.js';
import type { EnteredRecord, ScoringRecord, StoredAdjustment } from './scoring-record.repository.js';

/** A unit with its points, computed or as published. */
interface LinedUnit extends Omit<RoundUnit, 'sortOrder'> {
  readonly base: string;
  readonly total: string;
  readonly lines: readonly ScoreLine[];
  /** Entries that are still awaited. */
  readonly missing: number;
}

/** While a round is scored: points by the rules of today's facts. */
export const rowsInScoring = (record: ScoringRecord): ScoreSheetRow[] =>
  scoreRound(record).map(({ score, vetoes: _vetoes, ...unit }) =>
    rowOf({ ...unit, ...(score ?? { base: '0', total: '0', lines: [], missing: 0 }) }, record),
  );

/** Once it is shown: points and grounds as in the newest result, whatever was reported or renamed since. */
export function rowsAsPublished(snapshot: RoundSnapshot, entered: EnteredRecord): ScoreSheetRow[] {
  const { entries, adjustments } = snapshot.record;
  const filesOf = new Map(entered.entries.map((entry) => [cellKey(entry), entry.files]));
  const stored = new Map(entered.adjustments.map((adjustment) => [adjustment.id, adjustment]));
  const frozen = {
    ...entered,
    waiting: [],
    adjustments: adjustments.flatMap((one) => {
      const known = stored.get(one.id);
      return known ? [{ ...known, ...one }] : [];
    }),
    entries: entries.map((entry) => {
      return { ...entry, id: '', version: 0, files: filesOf.get(cellKey(entry)) ?? [] };
    }),
  };
  return snapshot.units.map((unit) => rowOf({ ...unit, missing: 0 }, frozen));
}

function rowOf(unit: LinedUnit, { entries, adjustments, waiting, vetoes }: EnteredRecord): ScoreSheetRow {
  const { unitId, unitName, categoryName, participates, base, total, missing } = unit;
  const own = groupBy(
    entries.filter((entry) => entry.unitId === unitId),
    ({ indicatorId }) => indicatorId,
  );
  return {
    unitId,
    unitName,
    categoryName,
    participates,
    base,
    total,
    missing,
    cells: unit.lines.flatMap(({ indicatorId, points, explanation }): ScoreCell[] =>
      indicatorId === null
        ? []
        : [{ indicatorId, points, explanation, entries: [...(own.get(indicatorId) ?? [])] }],
    ),
    adjustments: [
      ...adjustments.map((one) => adjustmentView(one, true)),
      ...waiting.map((one) => adjustmentView(one, false)),
    ].filter((adjustment) => adjustment.unitId === unitId),
    vetoes: vetoes.filter((veto) => veto.unitId === unitId),
  };
}

const adjustmentView = (
  { approvedByName, ...adjustment }: StoredAdjustment,
  approved: boolean,
): ScoreAdjustment => ({ ...adjustment, approved, approvedByName: approvedByName ?? null });

const cellKey = ({ unitId, indicatorId, assessorId }: ScoreEntryRecord): string =>
  `${unitId} ${indicatorId} ${assessorId ?? ''}`;
