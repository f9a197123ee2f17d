import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { EvidenceReport } from './score-evidence.type.js';

const REPORTS_SQL = `
  SELECT DISTINCT ON (r.assignment_id) r.id, r.assignment_id AS "assignmentId", r.year, r.quarter, r.as_of AS "asOf",
         trim_scale(r.percent)::text AS percent,
         (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type,
                   'sizeBytes', f.size_bytes, 'sha256', f.sha256, 'createdAt', f.created_at) ORDER BY f.id), '[]')
            FROM progress_report_files rf
            JOIN stored_files f ON f.jurisdiction_id = rf.jurisdiction_id AND f.id = rf.file_id
           WHERE rf.jurisdiction_id = r.jurisdiction_id AND rf.report_id = r.id) AS files
    FROM progress_reports r
   WHERE r.jurisdiction_id = $1 AND r.assignment_id = ANY ($2::uuid[]) AND r.state = 'accepted'
     AND (r.year, r.quarter) <= ($3, $4)
   ORDER BY r.assignment_id, r.year DESC, r.quarter DESC`;

type JsonReport = Omit<EvidenceReport, 'files'> & {
  readonly files: readonly (Omit<EvidenceReport['files'][number], 'createdAt'> & { createdAt: string })[];
};

@Injectable()
export class ScoreEvidenceRepository {
  /** Of each assignment the latest report that was accepted up to the quarter, by the assignment's id. */
  async reports(
    manager: EntityManager,
    jurisdictionId: string,
    assignmentIds: readonly string[],
    { year, quarter }: Quarter,
  ): Promise<Map<string, EvidenceReport>> {
    const parameters = [jurisdictionId, [...assignmentIds], year, quarter];
    const rows = await manager.query<JsonReport[]>(REPORTS_SQL, parameters);
    return new Map(
      rows.map(({ files, ...report }) => [
        report.assignmentId,
        { ...report, files: files.map((file) => ({ ...file, createdAt: new Date(file.createdAt) })) },
      ]),
    );
  }
}
