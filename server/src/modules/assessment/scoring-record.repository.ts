import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type {
  Adjustment,
  RoundRecord,
  RoundRubric,
  RoundUnit,
  ScoreEntryRecord,
  Veto,
} from '#shared/assessment/round-record.js';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import { decimalText } from '#shared/kernel/decimal.js';
import { lastDayOf, type Quarter } from '#shared/kernel/quarter.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';
import { FindingFactsRepository } from './finding-facts.repository.js';
import { RoundRepository } from './round.repository.js';
import { TrackedFactsRepository } from './tracked-facts.repository.js';

/** A stored entry, with what a compare-and-set needs. */
export interface StoredEntry extends ScoreEntryRecord {
  readonly id: string;
  readonly version: number;
  readonly files: readonly StoredFile[];
}

export interface StoredAdjustment extends Adjustment {
  readonly version: number;
  readonly file: StoredFile | null;
  /** Account and its name; null for what the installer brought. */
  readonly enteredBy: string | null;
  readonly enteredByName: string | null;
}

export interface StoredVeto extends Veto {
  readonly version: number;
  readonly file: StoredFile | null;
}

/** Everything that a round, or one unit of it, is scored from: what the shared rules read, with its versions. */
export interface ScoringRecord extends RoundRecord {
  readonly entries: readonly StoredEntry[];
  readonly adjustments: readonly StoredAdjustment[];
  /** Adjustments that nobody has approved yet. */
  readonly waiting: readonly StoredAdjustment[];
  readonly vetoes: readonly StoredVeto[];
}

/** What people entered. */
export type EnteredRecord = Pick<ScoringRecord, 'entries' | 'adjustments' | 'waiting' | 'vetoes'>;

/** The round in question; entities and headers of rounds will do. */
export interface RoundIdentity extends Quarter {
  readonly id: string;
  readonly name: string;
  readonly kind: RoundKind;
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

const FILE = `json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sizeBytes', f.size_bytes,
  'sha256', f.sha256, 'createdAt', f.created_at)`;

const OF_ROUND = (table: string) => `
    LEFT JOIN stored_files f ON f.jurisdiction_id = ${table}.jurisdiction_id AND f.id = ${table}.file_id
   WHERE ${table}.jurisdiction_id = $1 AND ${table}.round_id = $2 AND ($3::uuid IS NULL OR ${table}.unit_id = $3)
   ORDER BY ${table}.id`;

const ENTRIES_SQL = `
  SELECT s.id, s.version, s.indicator_id AS "indicatorId", s.unit_id AS "unitId", s.assessor_id AS "assessorId",
         s.input, s.reason,
         CASE WHEN s.file_ids = '{}' THEN '[]' ELSE (
           SELECT coalesce(json_agg(${FILE} ORDER BY f.id), '[]') FROM stored_files f
            WHERE f.jurisdiction_id = s.jurisdiction_id AND f.id = ANY (s.file_ids)) END AS files
    FROM indicator_scores s
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND ($3::uuid IS NULL OR s.unit_id = $3)`;

const ADJUSTMENTS_SQL = `
  SELECT a.id, a.version, a.unit_id AS "unitId", a.kind, a.points, a.reason,
         a.approved_at IS NOT NULL AS approved, approver.display_name AS "approvedByName",
         a.created_by AS "enteredBy", author.display_name AS "enteredByName",
         CASE WHEN f.id IS NULL THEN NULL ELSE ${FILE} END AS file
    FROM score_adjustments a
    LEFT JOIN accounts author ON author.jurisdiction_id = a.jurisdiction_id AND author.id = a.created_by
    LEFT JOIN accounts approver ON approver.jurisdiction_id = a.jurisdiction_id AND approver.id = a.approved_by
    ${OF_ROUND('a')}`;

const VETOES_SQL = `
  SELECT v.id, v.version, v.unit_id AS "unitId", v.effect, v.reason,
         CASE WHEN f.id IS NULL THEN NULL ELSE ${FILE} END AS file
    FROM round_vetoes v ${OF_ROUND('v')}`;

/** A file as JSON carries it. */
type JsonFile = Omit<StoredFile, 'createdAt'> & { readonly createdAt: string };

interface AdjustmentRow extends Omit<StoredAdjustment, 'file' | 'approvedByName'> {
  readonly approved: boolean;
  readonly approvedByName: string | null;
  readonly file: JsonFile | null;
}

/** Six statements whatever the number of units, and one more where an indicator goes by findings. */
@Injectable()
export class ScoringRecordRepository {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly facts: TrackedFactsRepository,
    private readonly findings: FindingFactsRepository,
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
    const { id, name, kind, year, quarter, rubric } = round;
    const trees = await this.rounds.indicators(manager, jurisdictionId, [id]);
    const indicators = trees.get(id) ?? [];
    const only = indicators.some(({ rule }) => rule?.kind === 'rank') ? null : unitId;
    return {
      roundId: id,
      roundName: name,
      kind,
      year,
      quarter,
      // Frozen with the result; no point depends on it.
      calendar: { notices: [], days: [] },
      rubric,
      indicators,
      units: await manager.query<RoundUnit[]>(UNITS_SQL, [jurisdictionId, id, only]),
      ...(await this.entries(manager, jurisdictionId, id, only)),
      findings: indicators.some(
        ({ rule }) => rule?.kind === 'automatic' && rule.measure === 'findings_rectified',
      )
        ? await this.findings.on(manager, jurisdictionId, lastDayOf({ year, quarter }), only)
        : [],
      assignments: await this.facts.atQuarterEnd(manager, jurisdictionId, { year, quarter }, only),
    };
  }

  /** What people entered. */
  async entries(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    unitId: string | null,
  ): Promise<EnteredRecord> {
    const parameters = [jurisdictionId, roundId, unitId];
    const entries = await manager.query<(Omit<StoredEntry, 'files'> & { files: JsonFile[] })[]>(
      ENTRIES_SQL,
      parameters,
    );
    const vetoes = await manager.query<(Omit<StoredVeto, 'file'> & { file: JsonFile | null })[]>(
      VETOES_SQL,
      parameters,
    );
    const adjustments = await manager.query<AdjustmentRow[]>(ADJUSTMENTS_SQL, parameters);
    return {
      entries: entries.map(({ files, ...entry }) => withFiles({ ...entry, files: files.map(fileOf) })),
      vetoes: vetoes.map(({ file, ...veto }) => withFile({ ...veto, file: file && fileOf(file) })),
      adjustments: adjustments.filter(({ approved }) => approved).map(adjustmentOf),
      waiting: adjustments.filter(({ approved }) => !approved).map(adjustmentOf),
    };
  }
}

const fileOf = (file: JsonFile): StoredFile => ({ ...file, createdAt: new Date(file.createdAt) });

const adjustmentOf = ({ approved: _approved, approvedByName, file, points, ...row }: AdjustmentRow) =>
  withFile({
    ...row,
    points: decimalText(points),
    ...(approvedByName !== null && { approvedByName }),
    file: file && fileOf(file),
  });

/** The file once for the screen, and once as a result will name it. */
export const withFile = <Row extends { readonly file: StoredFile | null }>(row: Row) => ({
  ...row,
  ...(row.file && { evidence: row.file }),
});

export const withFiles = <Row extends { readonly files: readonly StoredFile[] }>(row: Row) => ({
  ...row,
  evidence: row.files,
});
