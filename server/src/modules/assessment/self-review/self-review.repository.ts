import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { StageDates } from '#shared/assessment/stages/round-stage.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';

/** A round of which a unit is part, with what it owes. */
export interface RoundOfUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: RoundKind;
  readonly year: number;
  readonly quarter: number;
  readonly state: RoundState;
  readonly categoryId: string;
  readonly appealsUntil: CivilDate | null;
  readonly stages: readonly StageDates[];
  readonly selfReviewAsked: number;
  readonly selfReviewEntered: number;
  readonly openAppeals: number;
}

/** As the unit entered it. */
export interface StoredSelfScore {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly input: RuleInput | null;
  readonly reason: string;
  readonly files: readonly StoredFile[];
}

/** A bound, not a page: some twenty years of a unit. */
const LIST_LIMIT = 100;

const ROUNDS_SQL = `
  SELECT r.id, r.name, r.kind, r.year, r.quarter, r.state, r.appeals_until AS "appealsUntil", n.category_id AS "categoryId",
         stages.list AS stages,
         CASE WHEN stages.asks THEN asked.count ELSE 0 END AS "selfReviewAsked",
         CASE WHEN stages.asks THEN asked.entered ELSE 0 END AS "selfReviewEntered",
         (SELECT count(*)::int FROM round_appeals p
           WHERE p.jurisdiction_id = r.jurisdiction_id AND p.round_id = r.id AND p.unit_id = m.unit_id
             AND p.state IN ('lodged', 'upheld')) AS "openAppeals"
    FROM round_units m
    JOIN assessment_rounds r ON r.jurisdiction_id = m.jurisdiction_id AND r.id = m.round_id
    JOIN units n ON n.jurisdiction_id = m.jurisdiction_id AND n.id = m.unit_id
   CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object(
               'stage', s.stage, 'beginsOn', s.begins_on, 'endsOn', s.ends_on) ORDER BY s.begins_on), '[]') AS list,
             coalesce(bool_or(s.stage = 'self_review'), false) AS asks
        FROM round_stages s WHERE s.jurisdiction_id = r.jurisdiction_id AND s.round_id = r.id) stages
   CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, count(o.id)::int AS entered
        FROM indicators i
        LEFT JOIN self_scores o
          ON o.jurisdiction_id = i.jurisdiction_id AND o.indicator_id = i.id AND o.unit_id = m.unit_id
       WHERE i.jurisdiction_id = r.jurisdiction_id AND i.round_id = r.id AND i.rule ->> 'kind' <> 'automatic'
         AND (i.applies_to IS NULL OR i.applies_to -> 'unitIds' ? n.id::text
              OR i.applies_to -> 'categoryIds' ? n.category_id::text)) asked
   WHERE m.jurisdiction_id = $1 AND m.unit_id = $2 AND m.participates AND ($3::uuid IS NULL OR r.id = $3)
   ORDER BY r.year DESC, r.quarter DESC, r.created_at DESC, r.id DESC
   LIMIT ${LIST_LIMIT}`;

const SCORES_SQL = `
  SELECT s.id, s.version, s.unit_id AS "unitId", s.indicator_id AS "indicatorId", s.input, s.reason,
         CASE WHEN s.file_ids = '{}' THEN '[]' ELSE (
           SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                    'sizeBytes', f.size_bytes, 'sha256', f.sha256, 'createdAt', f.created_at) ORDER BY f.id), '[]')
             FROM stored_files f
            WHERE f.jurisdiction_id = s.jurisdiction_id AND f.id = ANY (s.file_ids)) END AS files
    FROM self_scores s
   WHERE s.jurisdiction_id = $1 AND s.round_id = $2 AND ($3::uuid IS NULL OR s.unit_id = $3)`;

type ScoreRow = Omit<StoredSelfScore, 'files'> & {
  readonly files: readonly (Omit<StoredFile, 'createdAt'> & { readonly createdAt: string })[];
};

@Injectable()
export class SelfReviewRepository {
  /** Newest first. @param roundId null for all */
  rounds(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    roundId: string | null = null,
  ): Promise<RoundOfUnit[]> {
    return manager.query(ROUNDS_SQL, [jurisdictionId, unitId, roundId]);
  }

  /** @param unitId null for every unit */
  async scores(
    manager: EntityManager,
    jurisdictionId: string,
    roundId: string,
    unitId: string | null,
  ): Promise<StoredSelfScore[]> {
    const rows = await manager.query<ScoreRow[]>(SCORES_SQL, [jurisdictionId, roundId, unitId]);
    return rows.map(({ files, ...row }) => ({
      ...row,
      files: files.map((file) => ({ ...file, createdAt: new Date(file.createdAt) })),
    }));
  }
}
