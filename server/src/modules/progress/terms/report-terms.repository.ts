import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskReportTermsRow } from '#db/entities/progress/task-report-terms.entity.js';

/** What a report on a share must pass on its way out. */
export interface ShareTerms {
  readonly assignmentId: string;
  readonly unitHasHead: boolean;
  readonly signOffRequired: boolean;
}

@Injectable()
export class ReportTermsRepository {
  /** A head whose account is disabled can submit nothing, and counts as none. */
  ofShares(
    manager: EntityManager,
    jurisdictionId: string,
    assignmentIds: readonly string[],
  ): Promise<ShareTerms[]> {
    return manager.query(
      `SELECT a.id AS "assignmentId", coalesce(t.sign_off_required, false) AS "signOffRequired",
              EXISTS (SELECT 1 FROM accounts head WHERE head.jurisdiction_id = a.jurisdiction_id
                         AND head.unit_id = a.unit_id AND head.role = 'unit_head' AND NOT head.disabled) AS "unitHasHead"
         FROM assignments a
         LEFT JOIN task_report_terms t ON t.jurisdiction_id = a.jurisdiction_id AND t.task_id = a.task_id
        WHERE a.jurisdiction_id = $1 AND a.id = ANY ($2::uuid[])`,
      [jurisdictionId, [...assignmentIds]],
    );
  }

  ofTasks(
    manager: EntityManager,
    jurisdictionId: string,
    taskIds: readonly string[],
  ): Promise<Pick<TaskReportTermsRow, 'id' | 'taskId' | 'version' | 'signOffRequired' | 'jointTargets'>[]> {
    return manager.query(
      `SELECT id, task_id AS "taskId", version, sign_off_required AS "signOffRequired", joint_targets AS "jointTargets"
         FROM task_report_terms WHERE jurisdiction_id = $1 AND task_id = ANY ($2::uuid[])`,
      [jurisdictionId, [...taskIds]],
    );
  }

  /** Names under which a report of the unit may be signed off: its heads and officers, and who signed its reports before. */
  async signers(
    manager: EntityManager,
    jurisdictionId: string,
    unitIds: readonly string[],
  ): Promise<{ unitId: string; name: string }[]> {
    return manager.query(
      `SELECT DISTINCT unit_id AS "unitId", name FROM (
         SELECT unit_id, display_name AS name FROM accounts
          WHERE jurisdiction_id = $1 AND unit_id = ANY ($2::uuid[]) AND role = 'unit_head' AND NOT disabled
         UNION ALL
         SELECT unit_id, name FROM officers
          WHERE jurisdiction_id = $1 AND unit_id = ANY ($2::uuid[]) AND ended_on IS NULL AND duty <> 'liaison'
         UNION ALL
         SELECT a.unit_id, r.signed_off_by FROM progress_reports r
           JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id
          WHERE r.jurisdiction_id = $1 AND a.unit_id = ANY ($2::uuid[]) AND r.signed_off_by IS NOT NULL
       ) known ORDER BY name`,
      [jurisdictionId, [...unitIds]],
    );
  }
}
