import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AppealState } from '#shared/assessment/appeals/appeal.workflow.js';
import type { Correction } from '#shared/assessment/appeals/correction.js';
import type { Scope } from '#shared/access/policy.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';

/** An appeal with the names that it is shown with. */
export interface AppealRecord {
  readonly id: string;
  readonly version: number;
  readonly roundId: string;
  readonly roundName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly indicatorId: string | null;
  readonly adjustmentId: string | null;
  readonly lineName: string;
  readonly linePoints: string;
  readonly reason: string;
  readonly files: readonly StoredFile[];
  readonly state: AppealState;
  readonly lodgedAt: Date;
  readonly answer: string | null;
  readonly correction: Correction | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly returnReason: string | null;
  readonly confirmedAt: Date | null;
  readonly confirmedByName: string | null;
  readonly ordinal: number | null;
}

export interface AppealChoice {
  readonly roundId?: string;
  readonly id?: string;
}

/** More than any round has seen. */
const LIST_LIMIT = 200;

const APPEALS_SQL = `
  SELECT p.id, p.version, p.round_id AS "roundId", r.name AS "roundName", p.unit_id AS "unitId", u.name AS "unitName",
         p.indicator_id AS "indicatorId", p.adjustment_id AS "adjustmentId", p.line_name AS "lineName",
         p.line_points AS "linePoints", p.reason, p.state, p.created_at AS "lodgedAt", p.answer, p.correction,
         p.decided_at AS "decidedAt", p.decided_by AS "decidedBy", decider.display_name AS "decidedByName",
         p.return_reason AS "returnReason", p.confirmed_at AS "confirmedAt",
         confirmer.display_name AS "confirmedByName", s.ordinal,
         CASE WHEN p.file_ids = '{}' THEN '[]' ELSE (
           SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                    'sizeBytes', f.size_bytes, 'sha256', f.sha256, 'createdAt', f.created_at) ORDER BY f.id), '[]')
             FROM stored_files f
            WHERE f.jurisdiction_id = p.jurisdiction_id AND f.id = ANY (p.file_ids)) END AS files
    FROM round_appeals p
    JOIN assessment_rounds r ON r.jurisdiction_id = p.jurisdiction_id AND r.id = p.round_id
    JOIN units u ON u.jurisdiction_id = p.jurisdiction_id AND u.id = p.unit_id
    LEFT JOIN accounts decider ON decider.jurisdiction_id = p.jurisdiction_id AND decider.id = p.decided_by
    LEFT JOIN accounts confirmer ON confirmer.jurisdiction_id = p.jurisdiction_id AND confirmer.id = p.confirmed_by
    LEFT JOIN round_snapshots s ON s.jurisdiction_id = p.jurisdiction_id AND s.id = p.snapshot_id
   WHERE p.jurisdiction_id = $1 AND ($2::uuid IS NULL OR p.round_id = $2) AND ($3::uuid IS NULL OR p.id = $3)
     AND ($4::uuid IS NULL OR p.unit_id = $4)
   ORDER BY (p.state IN ('lodged', 'upheld')) DESC, p.created_at DESC, p.id DESC
   LIMIT ${LIST_LIMIT}`;

type AppealRow = Omit<AppealRecord, 'files'> & {
  readonly files: readonly (Omit<StoredFile, 'createdAt'> & { readonly createdAt: string })[];
};

@Injectable()
export class AppealRepository {
  /** Open ones first, then the newest. */
  async appeals(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    { roundId = undefined, id = undefined }: AppealChoice,
  ): Promise<AppealRecord[]> {
    if (scope.kind === 'nothing') return [];
    const unitId = scope.kind === 'unit' ? scope.unitId : null;
    const parameters = [jurisdictionId, roundId ?? null, id ?? null, unitId];
    const rows = await manager.query<AppealRow[]>(APPEALS_SQL, parameters);
    return rows.map(({ files, ...row }) => ({
      ...row,
      files: files.map((file) => ({ ...file, createdAt: new Date(file.createdAt) })),
    }));
  }
}
