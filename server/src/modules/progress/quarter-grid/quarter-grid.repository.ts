import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { firstDayOf, lastDayOf, type Quarter } from '#shared/kernel/quarter.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import { SUBMISSION_LIMIT } from '#shared/progress/quarter-grid/quarter-submission.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A report that goes one step on. */
export interface ReportStep {
  readonly id: string;
  readonly state: ProgressReportState;
}

@Injectable()
export class QuarterGridRepository {
  /**
   * A unit's shares on which it reports for the quarter, in the order of plans and documents: signed for, begun by its
   * end, and not completed before it. What is suspended or closed shows only with a report of its own.
   */
  ofUnit(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
    quarter: Quarter,
  ): Promise<AssignmentRow[]> {
    return manager
      .createQueryBuilder(AssignmentRow, 'a')
      .innerJoin('tasks', 't', 't.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id')
      .leftJoin(
        'progress_reports',
        'r',
        'r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id AND r.year = :year AND r.quarter = :quarter AND r.overruled_at IS NULL',
        { year: quarter.year, quarter: quarter.quarter },
      )
      .where('a.jurisdictionId = :jurisdictionId AND a.unitId = :unitId AND a.withdrawnAt IS NULL', {
        jurisdictionId,
        unitId,
      })
      .andWhere(
        `(r.id IS NOT NULL OR (a.state = 'signed' AND a.starts_on <= :last::date
          AND (a.completed_on IS NULL OR a.completed_on >= :first::date)))`,
        { first: firstDayOf(quarter), last: lastDayOf(quarter) },
      )
      .orderBy('a.planId')
      .addOrderBy('t.sort_order')
      .limit(SUBMISSION_LIMIT)
      .getMany();
  }

  /** The unit's shares, locked in one order for everybody, so that two submissions wait instead of deadlocking. */
  lockShares(
    { manager, jurisdictionId }: Transaction,
    unitId: string | null,
    ids: readonly string[],
  ): Promise<AssignmentRow[]> {
    return manager
      .createQueryBuilder(AssignmentRow, 'a')
      .where('a.jurisdictionId = :jurisdictionId AND a.unitId = :unitId AND a.id IN (:...ids)', {
        jurisdictionId,
        unitId,
        ids: [...ids],
      })
      .orderBy('a.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  lockReports(
    { manager, jurisdictionId }: Transaction,
    assignmentIds: readonly string[],
    { year, quarter }: Quarter,
  ): Promise<ProgressReportRow[]> {
    return manager
      .createQueryBuilder(ProgressReportRow, 'r')
      .where('r.jurisdictionId = :jurisdictionId AND r.year = :year AND r.quarter = :quarter', {
        jurisdictionId,
        year,
        quarter,
      })
      .andWhere('r.assignmentId IN (:...assignmentIds) AND r.overruledAt IS NULL', {
        assignmentIds: [...assignmentIds],
      })
      .orderBy('r.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Moves locked reports on. What goes to the office answers the last decision. */
  async advance(tx: Transaction, steps: readonly ReportStep[]): Promise<void> {
    if (steps.length === 0) return;
    await tx.manager.query(
      `UPDATE progress_reports r
          SET state = step.state, version = r.version + 1, updated_at = $3, updated_by = $4,
              handed_in_at = CASE step.state WHEN 'handed_in' THEN $3 ELSE r.handed_in_at END,
              handed_in_by = CASE step.state WHEN 'handed_in' THEN $4 ELSE r.handed_in_by END,
              submitted_at = CASE step.state WHEN 'submitted' THEN $3 ELSE r.submitted_at END,
              submitted_by = CASE step.state WHEN 'submitted' THEN $4 ELSE r.submitted_by END,
              decided_at = CASE step.state WHEN 'submitted' THEN NULL ELSE r.decided_at END,
              decided_by = CASE step.state WHEN 'submitted' THEN NULL ELSE r.decided_by END,
              return_reason = CASE step.state WHEN 'submitted' THEN NULL ELSE r.return_reason END
         FROM unnest($5::uuid[], $6::text[]) AS step (id, state)
        WHERE r.jurisdiction_id = $1 AND r.id = step.id AND r.state <> $2`,
      [
        tx.jurisdictionId,
        'accepted',
        tx.now,
        tx.author.actor?.accountId ?? null,
        steps.map(({ id }) => id),
        steps.map(({ state }) => state),
      ],
    );
  }
}
