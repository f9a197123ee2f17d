import { Injectable } from '@nestjs/common';
import { quarterOf } from '#shared/kernel/quarter.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** Reports that a look-back stands against: kept as they were accepted, while the quarter is reported on anew. */
@Injectable()
export class OverruledReports {
  /** For a locked assignment that was reopened: what is accepted of the present quarter. One statement. */
  async overruleQuarter(
    { manager, jurisdictionId, today, now, author }: Transaction,
    assignmentId: string,
  ): Promise<void> {
    const { year, quarter } = quarterOf(today);
    await manager.query(
      `UPDATE progress_reports SET overruled_at = $5, version = version + 1, updated_at = $5, updated_by = $6
        WHERE jurisdiction_id = $1 AND assignment_id = $2 AND year = $3 AND quarter = $4 AND state = 'accepted'
          AND overruled_at IS NULL`,
      [jurisdictionId, assignmentId, year, quarter, now, author.actor?.accountId ?? null],
    );
  }
}
