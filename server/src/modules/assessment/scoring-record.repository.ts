import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import type { Adjustment, ManualScore, RoundRecord, RoundUnit } from '#shared/assessment/round-record.js';
import { decimalText } from '#shared/kernel/decimal.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';
import { RoundRepository } from './round.repository.js';
import { TrackedFactsRepository } from './tracked-facts.repository.js';

/** A stored score, with what a compare-and-set needs. */
export interface StoredScore extends ManualScore {
  readonly id: string;
  readonly version: number;
}

export interface StoredAdjustment extends Adjustment {
  readonly version: number;
  readonly file: StoredFile | null;
}

/** Everything that a round, or one unit of it, is scored from: what the shared rules read, with its versions. */
export interface ScoringRecord extends RoundRecord {
  readonly scores: readonly StoredScore[];
  readonly adjustments: readonly StoredAdjustment[];
}

/** The round in question; entities and headers of rounds will do. */
export interface RoundIdentity extends Quarter {
  readonly id: string;
  readonly name: string;
}

/** 机构序列 over the whole register: category, then the unit's own order. */
const UNITS_SQL = `
  SELECT * FROM (
    SELECT u.id AS "unitId", u.name AS "unitName", c.id AS "categoryId", c.name AS "categoryName", m.participates,
           (row_number() OVER (ORDER BY c.sort_order, c.id, u.sort_order, u.id))::int AS "sortOrder"
      FROM round_units m
      JOIN units u ON u.jurisdiction_id = m.jurisdiction_id AND u.id = m.unit_id
      JOIN unit_categories c ON c.jurisdiction_id = u.jurisdiction_id AND c.id = u.category_id
     WHERE m.jurisdiction_id = $1 AND m.round_id = $2) unit
   WHERE $3::uuid IS NULL OR unit."unitId" = $3`;

const ADJUSTMENTS_SQL = `
  SELECT a.id, a.version, a.unit_id AS "unitId", a.kind, a.points, a.reason,
         CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object(
           'id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sizeBytes', f.size_bytes,
           'sha256', f.sha256, 'createdAt', f.created_at) END AS file
    FROM score_adjustments a
    LEFT JOIN stored_files f ON f.jurisdiction_id = a.jurisdiction_id AND f.id = a.file_id
   WHERE a.jurisdiction_id = $1 AND a.round_id = $2 AND ($3::uuid IS NULL OR a.unit_id = $3)
   ORDER BY a.id`;

/** Five statements, whatever the number of units. */
@Injectable()
export class ScoringRecordRepository {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly facts: TrackedFactsRepository,
  ) {}

  /** @param unitId null for the whole round; otherwise only what one unit is scored from */
  async load(
    manager: EntityManager,
    jurisdictionId: string,
    round: RoundIdentity,
    unitId: string | null = null,
  ): Promise<ScoringRecord> {
    const { id, name, year, quarter } = round;
    const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
    return {
      roundId: id,
      roundName: name,
      year,
      quarter,
      indicators: trees.get(id) ?? [],
      units: await manager.query<RoundUnit[]>(UNITS_SQL, [jurisdictionId, id, unitId]),
      ...(await this.entries(manager, jurisdictionId, id, unitId)),
      assignments: await this.facts.atQuarterEnd(manager, jurisdictionId, { year, quarter }, unitId),
    };
  }

  /** What people entered. */
  async entries(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    unitId: string | null,
  ): Promise<Pick<ScoringRecord, 'scores' | 'adjustments'>> {
    const scores = await manager.findBy(IndicatorScoreRow, {
      jurisdictionId,
      roundId,
      ...(unitId !== null && { unitId }),
    });
    const adjustments = await manager.query<StoredAdjustment[]>(ADJUSTMENTS_SQL, [
      jurisdictionId,
      roundId,
      unitId,
    ]);
    return {
      scores: scores.map((row) => ({ ...row, points: decimalText(row.points) })),
      adjustments: adjustments.map(({ file, ...row }) => ({
        ...row,
        points: decimalText(row.points),
        file: file && { ...file, createdAt: new Date(file.createdAt) },
      })),
    };
  }
}
