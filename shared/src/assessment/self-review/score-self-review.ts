import { groupBy } from '../group-by.js';
import type { RoundRecord, ScoreEntryRecord } from '../round-record.js';
import { scoreRound } from '../score-round.js';

/** What a unit entered about itself. It never counts: results are computed without it. */
export type SelfScore = Pick<ScoreEntryRecord, 'unitId' | 'indicatorId' | 'input' | 'reason'>;

/** Points that a unit gives itself, by unit and indicator; a line without 自评 is left out. */
export type SelfPoints = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * The points that the rules make of 自评, in the place of what the assessors entered: the same form, the same
 * arithmetic, so that the two can be laid beside each other.
 */
export function scoreSelfReview(round: RoundRecord, selfScores: readonly SelfScore[]): SelfPoints {
  const assessorsOf = new Map(round.indicators.map(({ id, assessors }) => [id, assessors]));
  const entries = selfScores.flatMap((own): ScoreEntryRecord[] => {
    const assessors = assessorsOf.get(own.indicatorId) ?? [];
    const named = assessors.length === 0 ? [null] : assessors.map(({ id }) => id);
    return named.map((assessorId) => ({ ...own, assessorId }));
  });
  const given = groupBy(selfScores, ({ unitId }) => unitId);
  return new Map(
    scoreRound({ ...round, entries }).map(({ unitId, score }) => {
      const entered = new Set((given.get(unitId) ?? []).map(({ indicatorId }) => indicatorId));
      const lines = (score?.lines ?? []).flatMap(({ indicatorId, points }) =>
        indicatorId !== null && points !== null && entered.has(indicatorId)
          ? [[indicatorId, points] as const]
          : [],
      );
      return [unitId, new Map(lines)] as const;
    }),
  );
}
