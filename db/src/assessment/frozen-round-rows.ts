import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/assessment/canonical-json.js';
import type { SnapshotUnit } from '#shared/assessment/round-snapshot.js';
import type { RoundResultRow } from '../entities/assessment/round-result.entity.js';

/** SHA-256 of the canonical JSON of a round's or a year's snapshot, hex: the same before and after a trip through jsonb. */
export const snapshotHash = (snapshot: object): string =>
  createHash('sha256').update(canonicalJson(snapshot)).digest('hex');

/** The read model that a snapshot's rankings and trends are queried from. */
export const roundResultRows = (
  jurisdictionId: string,
  snapshot: { readonly roundId: string; readonly units: readonly Omit<SnapshotUnit, 'lines'>[] },
): RoundResultRow[] =>
  snapshot.units.map((unit) => ({
    jurisdictionId,
    roundId: snapshot.roundId,
    unitId: unit.unitId,
    categoryId: unit.categoryId,
    unitName: unit.unitName,
    categoryName: unit.categoryName,
    sortOrder: unit.sortOrder,
    participates: unit.participates,
    base: unit.base,
    bonus: unit.bonus,
    deduction: unit.deduction,
    total: unit.total,
    rank: unit.rank,
    grade: unit.grade,
  }));
