import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FigureDisputeRow } from '#db/entities/progress/figure-dispute.entity.js';
import type { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import type { TargetRow } from './report-figure.repository.js';
import type { ReportSource } from './report-figure.type.js';

type InJson<Row> = {
  [K in keyof Row]: Row[K] extends Date ? string : Row[K] extends Date | null ? string | null : Row[K];
};
type Without = 'jurisdictionId' | 'updatedAt' | 'updatedBy';

export type StoredDispute = InJson<Omit<FigureDisputeRow, Without>>;
export type StoredFigure = Omit<ProgressReportFigureRow, 'jurisdictionId' | 'sortOrder'> & {
  readonly disputes: readonly StoredDispute[];
};

/** Everything that hangs on a report. */
export interface ReportContent {
  readonly reportId: string;
  readonly assignmentId: string;
  readonly unitId: string;
  readonly figures: readonly StoredFigure[];
  readonly targets: readonly TargetRow[];
  readonly sources: readonly ReportSource[];
  /** Evidence, in the order to be shown. */
  readonly fileIds: readonly string[];
  /** Names of those who handed it in, submitted and decided it, by account. */
  readonly names: Readonly<Record<string, string>>;
}

/** Numbers as text: JSON knows no exact ones. */
const DISPUTES = `
  SELECT jsonb_agg(jsonb_build_object('id', d.id, 'version', d.version, 'figureId', d.figure_id, 'state', d.state,
           'reportedValue', d.reported_value::text, 'value', d.value::text, 'source', d.source, 'fileId', d.file_id,
           'createdAt', d.created_at, 'createdBy', d.created_by, 'answer', d.answer, 'answeredAt', d.answered_at,
           'answeredBy', d.answered_by, 'kept', d.kept, 'grounds', d.grounds, 'resolvedAt', d.resolved_at,
           'resolvedBy', d.resolved_by) ORDER BY d.created_at, d.id)
    FROM figure_disputes d WHERE d.jurisdiction_id = f.jurisdiction_id AND d.figure_id = f.id`;
const FIGURES = `
  SELECT jsonb_agg(jsonb_build_object('id', f.id, 'reportId', f.report_id, 'targetId', f.target_id, 'label', f.label,
           'value', f.value::text, 'unit', f.unit, 'numerator', f.numerator::text, 'denominator', f.denominator::text,
           'lastYear', f.last_year::text, 'asOf', f.as_of, 'parts', f.parts, 'disputes', coalesce((${DISPUTES}), '[]'))
           ORDER BY f.sort_order)
    FROM progress_report_figures f WHERE f.jurisdiction_id = r.jurisdiction_id AND f.report_id = r.id`;
const TARGETS = `
  SELECT jsonb_agg(jsonb_build_object('id', t.id, 'text', t.text, 'comparator', t.comparator, 'value', t.value,
           'unit', t.unit, 'per', t.per, 'scope', t.scope) ORDER BY t.sort_order)
    FROM task_targets t WHERE t.jurisdiction_id = a.jurisdiction_id AND t.task_id = a.task_id`;
const SOURCES = `
  SELECT jsonb_agg(jsonb_build_object('reportId', s.source_report_id, 'unitName', u.name) ORDER BY s.sort_order)
    FROM progress_report_sources s
    JOIN progress_reports m ON m.jurisdiction_id = s.jurisdiction_id AND m.id = s.source_report_id
    JOIN assignments ma ON ma.jurisdiction_id = m.jurisdiction_id AND ma.id = m.assignment_id
    JOIN units u ON u.jurisdiction_id = ma.jurisdiction_id AND u.id = ma.unit_id
   WHERE s.jurisdiction_id = r.jurisdiction_id AND s.report_id = r.id`;

const FILES = `
  SELECT jsonb_agg(e.file_id ORDER BY e.sort_order)
    FROM progress_report_files e WHERE e.jurisdiction_id = r.jurisdiction_id AND e.report_id = r.id`;
const NAMES = `
  SELECT jsonb_object_agg(p.id, p.display_name) FROM accounts p
   WHERE p.jurisdiction_id = r.jurisdiction_id AND p.id IN (r.handed_in_by, r.submitted_by, r.decided_by)`;

@Injectable()
export class ReportContentRepository {
  /** Of every report of the shares. One statement, however many reports and figures. */
  ofAssignments(
    manager: EntityManager,
    jurisdictionId: string,
    assignmentIds: readonly string[],
  ): Promise<ReportContent[]> {
    return manager.query(
      `SELECT r.id AS "reportId", a.id AS "assignmentId", a.unit_id AS "unitId", coalesce((${FIGURES}), '[]') AS figures,
              coalesce((${TARGETS}), '[]') AS targets, coalesce((${SOURCES}), '[]') AS sources,
              coalesce((${FILES}), '[]') AS "fileIds", coalesce((${NAMES}), '{}') AS names
         FROM progress_reports r
         JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id
        WHERE r.jurisdiction_id = $1 AND r.assignment_id = ANY ($2::uuid[])`,
      [jurisdictionId, [...assignmentIds]],
    );
  }
}
