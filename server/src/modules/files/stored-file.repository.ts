import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StoredFileRow } from '#db/entities/files/stored-file.entity.js';
import type { Scope } from '#shared/access/policy.js';

/**
 * What a unit may open besides its own uploads: the evidence of its reports and of what is held against them and, once the result is shown, the
 * grounds of its points, bonuses, deductions and vetoes.
 */
const ATTACHED_FOR_UNIT = `
  EXISTS (SELECT 1 FROM progress_report_files rf
            JOIN progress_reports r ON r.jurisdiction_id = rf.jurisdiction_id AND r.id = rf.report_id
            JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id
           WHERE rf.jurisdiction_id = f.jurisdiction_id AND rf.file_id = f.id AND a.unit_id = $3)
  OR EXISTS (SELECT 1 FROM figure_disputes d
            JOIN progress_report_figures rf ON rf.jurisdiction_id = d.jurisdiction_id AND rf.id = d.figure_id
            JOIN progress_reports r ON r.jurisdiction_id = rf.jurisdiction_id AND r.id = rf.report_id
            JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id
           WHERE d.jurisdiction_id = f.jurisdiction_id AND d.file_id = f.id AND a.unit_id = $3)
  OR EXISTS (SELECT 1 FROM score_adjustments s
            JOIN assessment_rounds r ON r.jurisdiction_id = s.jurisdiction_id AND r.id = s.round_id
           WHERE s.jurisdiction_id = f.jurisdiction_id AND s.file_id = f.id AND s.unit_id = $3
             AND r.state IN ('announced', 'published'))
  OR EXISTS (SELECT 1 FROM round_vetoes v
            JOIN assessment_rounds r ON r.jurisdiction_id = v.jurisdiction_id AND r.id = v.round_id
           WHERE v.jurisdiction_id = f.jurisdiction_id AND v.file_id = f.id AND v.unit_id = $3
             AND r.state IN ('announced', 'published'))
  OR EXISTS (SELECT 1 FROM indicator_scores s
            JOIN assessment_rounds r ON r.jurisdiction_id = s.jurisdiction_id AND r.id = s.round_id
           WHERE s.jurisdiction_id = f.jurisdiction_id AND f.id = ANY (s.file_ids) AND s.unit_id = $3
             AND r.state IN ('announced', 'published'))
  OR EXISTS (SELECT 1 FROM measures m
           WHERE m.jurisdiction_id = f.jurisdiction_id AND m.file_id = f.id AND m.unit_id = $3)
  OR EXISTS (SELECT 1 FROM assignment_changes c
            JOIN assignments a ON a.jurisdiction_id = c.jurisdiction_id AND a.id = c.assignment_id
           WHERE c.jurisdiction_id = f.jurisdiction_id AND a.unit_id = $3 AND f.id = ANY (c.file_ids))
  OR EXISTS (SELECT 1 FROM followed_items i
           WHERE i.jurisdiction_id = f.jurisdiction_id AND (i.unit_id = $3 OR i.raised_by_unit_id = $3)
             AND (f.id = ANY (i.file_ids) OR EXISTS (SELECT 1 FROM followed_item_entries e
                   WHERE e.jurisdiction_id = i.jurisdiction_id AND e.item_id = i.id AND f.id = ANY (e.file_ids))))`;

const COLUMNS = `f.jurisdiction_id AS "jurisdictionId", f.id, f.name, f.media_type AS "mediaType",
  f.size_bytes AS "sizeBytes", f.sha256, f.unit_id AS "unitId", f.created_at AS "createdAt", f.created_by AS "createdBy"`;

@Injectable()
export class StoredFileRepository {
  /** Those of the files that the scope may open, in any order. */
  async readable(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    ids: readonly string[],
  ): Promise<StoredFileRow[]> {
    if (scope.kind === 'nothing') return [];
    const select = `SELECT ${COLUMNS} FROM stored_files f WHERE f.jurisdiction_id = $1 AND f.id = ANY ($2::uuid[])`;
    if (scope.kind === 'jurisdiction')
      return manager.query<StoredFileRow[]>(select, [jurisdictionId, [...ids]]);
    return manager.query<StoredFileRow[]>(`${select} AND (f.unit_id = $3 OR ${ATTACHED_FOR_UNIT})`, [
      jurisdictionId,
      [...ids],
      scope.unitId,
    ]);
  }
}
