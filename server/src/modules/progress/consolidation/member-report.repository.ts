import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { consolidatingLead } from '#shared/progress/consolidation/consolidating-lead.js';
import type { Transaction } from '#server/platform/database/transaction.js';

export interface TaskShare {
  readonly taskId: string;
  readonly id: string;
  readonly role: TaskRole;
  readonly reportsForTask: boolean;
  readonly withdrawn: boolean;
}

/** A member's share and its report of the quarter, if it was submitted. */
export interface MemberRow {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: TaskRole;
  readonly percent: string;
  readonly dueOn: string | null;
  readonly reportId: string | null;
  readonly state: 'submitted' | 'accepted' | null;
  readonly submittedAt: Date | null;
  readonly reportedPercent: string | null;
  readonly narrative: string | null;
  readonly problems: string | null;
  readonly nextStep: string | null;
  readonly asOf: string | null;
}

/** Reports of a task's members as whoever consolidates may read them: submitted or accepted, of the same task. */
@Injectable()
export class MemberReportRepository {
  /** The share whose unit reports for the task, if there is one. */
  async leadOfTask(manager: EntityManager, jurisdictionId: string, taskId: string): Promise<string | null> {
    const shares = await this.sharesOfTasks(manager, jurisdictionId, [taskId]);
    return consolidatingLead(shares);
  }

  sharesOfTasks(
    manager: EntityManager,
    jurisdictionId: string,
    taskIds: readonly string[],
  ): Promise<TaskShare[]> {
    return manager.query(
      `SELECT task_id AS "taskId", id, role, reports_for_task AS "reportsForTask", withdrawn_at IS NOT NULL AS withdrawn
         FROM assignments WHERE jurisdiction_id = $1 AND task_id = ANY ($2::uuid[])`,
      [jurisdictionId, [...taskIds]],
    );
  }

  /** Every other share of the task that stands, in 机构序列. */
  members(
    manager: EntityManager,
    jurisdictionId: string,
    share: { readonly id: string; readonly taskId: string },
    { year, quarter }: Quarter,
  ): Promise<MemberRow[]> {
    return manager.query(
      `SELECT a.id AS "assignmentId", a.unit_id AS "unitId", u.name AS "unitName", a.role, a.percent, a.due_on AS "dueOn",
              r.id AS "reportId", r.state, r.submitted_at AS "submittedAt", r.percent AS "reportedPercent", r.narrative,
              r.problems, r.next_step AS "nextStep", r.as_of AS "asOf"
         FROM assignments a
         JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
         LEFT JOIN progress_reports r ON r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id
          AND r.year = $4 AND r.quarter = $5 AND r.overruled_at IS NULL AND r.state IN ('submitted', 'accepted')
        WHERE a.jurisdiction_id = $1 AND a.task_id = $2 AND a.id <> $3 AND a.withdrawn_at IS NULL
        ORDER BY u.sort_order, u.id`,
      [jurisdictionId, share.taskId, share.id, year, quarter],
    );
  }

  /** How many of the reports are submitted ones of other shares of the task, or known as sources already. */
  async readableOf(
    { manager, jurisdictionId }: Transaction,
    { id, taskId }: { readonly id: string; readonly taskId: string },
    reportIds: readonly string[],
  ): Promise<number> {
    const [{ count }] = await manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM progress_reports r
         JOIN assignments a ON a.jurisdiction_id = r.jurisdiction_id AND a.id = r.assignment_id
        WHERE r.jurisdiction_id = $1 AND a.task_id = $2 AND a.id <> $3 AND r.id = ANY ($4::uuid[])
          AND (r.state IN ('submitted', 'accepted') OR EXISTS (
                SELECT 1 FROM progress_report_sources s
                  JOIN progress_reports own ON own.jurisdiction_id = s.jurisdiction_id AND own.id = s.report_id
                 WHERE s.jurisdiction_id = $1 AND s.source_report_id = r.id AND own.assignment_id = $3))`,
      [jurisdictionId, taskId, id, [...reportIds]],
    );
    return count;
  }
}
