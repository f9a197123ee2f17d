import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { RoundVetoRow } from '#db/entities/assessment/round-veto.entity.js';
import type {
  Adjustment,
  RoundRecord,
  RoundRubric,
  RoundUnit,
  ScoreEntryRecord,
  Veto,
} from '#shared/assessment/round-record.js';
import { decimalText } from '#shared/kernel/decimal.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';
import { RoundRepository } from './round.repository.js';
import { TrackedFactsRepository } from './tracked-facts.repository.js';

/** A stored entry, with what a compare-and-set needs. */
export interface StoredEntry extends ScoreEntryRecord {
  readonly id: string;
  readonly version: number;
}

export interface StoredAdjustment extends Adjustment {
  readonly version: number;
  readonly file: StoredFile | null;
}

export interface StoredVeto extends Veto {
  readonly version: number;
}

/** Everything that a round, or one unit of it, is scored from: what the shared rules read, with its versions. */
export interface ScoringRecord extends RoundRecord {
  readonly entries: readonly StoredEntry[];
  readonly adjustments: readonly StoredAdjustment[];
  readonly vetoes: readonly StoredVeto[];
}

/** The round in question; entities and headers of rounds will do. */
export interface RoundIdentity extends Quarter {
  readonly id: string;
  readonly name: string;
  readonly rubric: RoundRubric;
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

/** Six statements, whatever the number of units. */
@Injectable()
export class ScoringRecordRepository {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly facts: TrackedFactsRepository,
  ) {}

  /**
   * @param unitId null for the whole round; otherwise what one unit is scored from, which is the whole round again
   * where an indicator goes by rank
   */
  async load(
    manager: EntityManager,
    jurisdictionId: string,
    round: RoundIdentity,
    unitId: string | null = null,
  ): Promise<ScoringRecord> {
    const { id, name, year, quarter, rubric } = round;
    const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
    const indicators = trees.get(id) ?? [];
    const only = indicators.some(({ rule }) => rule?.kind === 'rank') ? null : unitId;
    return {
      roundId: id,
      roundName: name,
      year,
      quarter,
      rubric,
      indicators,
      units: await manager.query<RoundUnit[]>(UNITS_SQL, [jurisdictionId, id, only]),
      ...(await this.entries(manager, jurisdictionId, id, only)),
      assignments: await this.facts.atQuarterEnd(manager, jurisdictionId, { year, quarter }, only),
    };
  }

  /** What people entered. */
  async entries(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    unitId: string | null,
  ): Promise<Pick<ScoringRecord, 'entries' | 'adjustments' | 'vetoes'>> {
    const where = { jurisdictionId, roundId, ...(unitId !== null && { unitId }) };
    const entries = await manager.findBy(IndicatorScoreRow, where);
    const vetoes = await manager.findBy(RoundVetoRow, where);
    const adjustments = await manager.query<StoredAdjustment[]>(ADJUSTMENTS_SQL, [
      jurisdictionId,
      roundId,
      unitId,
    ]);
    return {
      entries: entries.map(({ id, version, indicatorId, unitId: of, assessorId, input, reason }) => {
        return { id, version, indicatorId, unitId: of, assessorId, input, reason };
      }),
      vetoes: vetoes.map(({ id, version, unitId: of, effect, reason }) => {
        return { id, version, unitId: of, effect, reason };
      }),
      adjustments: adjustments.map(({ file, ...row }) => ({
        ...row,
        points: decimalText(row.points),
        file: file && { ...file, createdAt: new Date(file.createdAt) },
      })),
    };
  }
}
