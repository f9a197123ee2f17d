import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { TaskReportTermsRow } from '#db/entities/progress/task-report-terms.entity.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { TaskShare } from '../consolidation/member-report.repository.js';

/** What a report on a share must pass on its way out. */
export interface ShareTerms {
  readonly assignmentId: string;
  readonly unitHasHead: boolean;
  readonly signOffRequired: boolean;
}

/** The share itself with them, as far as the rules of a report ask. */
export type ShareToReportOn = ShareTerms &
  Pick<AssignmentRow, 'id' | 'taskId' | 'unitId' | 'state' | 'startsOn' | 'withdrawnAt'>;

/** The same with what the form offers and shows beside it. */
export interface ShareFacts extends ShareTerms {
  /** Names under which reports of the unit may be signed off: its heads and officers, and who signed before. */
  readonly signers: readonly string[];
  /** The standing shares of the task, without anything of what they report. */
  readonly shares: readonly TaskShare[];
}

const SIGNERS = `
  SELECT jsonb_agg(DISTINCT name) FROM (
    SELECT display_name AS name FROM accounts
     WHERE jurisdiction_id = a.jurisdiction_id AND unit_id = a.unit_id AND role = 'unit_head' AND NOT disabled
    UNION ALL
    SELECT name FROM officers
     WHERE jurisdiction_id = a.jurisdiction_id AND unit_id = a.unit_id AND ended_on IS NULL AND duty <> 'liaison'
    UNION ALL
    SELECT r.signed_off_by FROM progress_reports r
      JOIN assignments own ON own.jurisdiction_id = r.jurisdiction_id AND own.id = r.assignment_id
     WHERE r.jurisdiction_id = a.jurisdiction_id AND own.unit_id = a.unit_id AND r.signed_off_by IS NOT NULL) known`;
const SHARES = `
  SELECT jsonb_agg(jsonb_build_object('taskId', s.task_id, 'id', s.id, 'role', s.role,
           'reportsForTask', s.reports_for_task, 'withdrawn', s.withdrawn_at IS NOT NULL))
    FROM assignments s WHERE s.jurisdiction_id = a.jurisdiction_id AND s.task_id = a.task_id`;
const UNIT_HAS_HEAD = `
  EXISTS (SELECT 1 FROM accounts head WHERE head.jurisdiction_id = a.jurisdiction_id AND head.unit_id = a.unit_id
             AND head.role = 'unit_head' AND NOT head.disabled)`;
const TERMS =
  'LEFT JOIN task_report_terms t ON t.jurisdiction_id = a.jurisdiction_id AND t.task_id = a.task_id';

const SHARE_TERMS = `a.id AS "assignmentId", coalesce(t.sign_off_required, false) AS "signOffRequired",
         ${UNIT_HAS_HEAD} AS "unitHasHead"`;

@Injectable()
export class ReportTermsRepository {
  /**
   * Locked until the end of the transaction: who reports on one share waits for each other.
   * @throws DomainError NOT_FOUND
   */
  async lockedShare(
    { manager, jurisdictionId }: Transaction,
    assignmentId: string,
  ): Promise<ShareToReportOn> {
    const [share] = await manager.query<ShareToReportOn[]>(
      `SELECT a.id, a.task_id AS "taskId", a.unit_id AS "unitId", a.state, a.starts_on AS "startsOn",
              a.withdrawn_at AS "withdrawnAt", ${SHARE_TERMS}
         FROM assignments a ${TERMS}
        WHERE a.jurisdiction_id = $1 AND a.id = $2
          FOR UPDATE OF a`,
      [jurisdictionId, assignmentId],
    );
    if (!share) throw notFound();
    return share;
  }

  /** A head whose account is disabled can submit nothing, and counts as none. */
  ofShares(
    manager: EntityManager,
    jurisdictionId: string,
    assignmentIds: readonly string[],
  ): Promise<ShareTerms[]> {
    return manager.query(
      `SELECT ${SHARE_TERMS} FROM assignments a ${TERMS} WHERE a.jurisdiction_id = $1 AND a.id = ANY ($2::uuid[])`,
      [jurisdictionId, [...assignmentIds]],
    );
  }

  factsOfShares(
    manager: EntityManager,
    jurisdictionId: string,
    assignmentIds: readonly string[],
  ): Promise<ShareFacts[]> {
    return manager.query(
      `SELECT ${SHARE_TERMS}, coalesce((${SIGNERS}), '[]') AS signers, (${SHARES}) AS shares
         FROM assignments a ${TERMS}
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
}
