import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { quarterKey } from '#shared/kernel/quarter.js';
import type { NoticeRecipients, NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { Transaction } from '#server/platform/database/transaction.js';

type Share = Pick<AssignmentRow, 'taskId' | 'unitId'>;
type Told = Pick<ProgressReportRow, 'id' | 'year' | 'quarter' | 'createdBy' | 'handedInBy' | 'submittedBy'>;

/**
 * Who is told of a report's steps: the head of what is handed in, its writers of what becomes of it. The office is told
 * by its work list alone: a county's quarter is thousands of reports.
 */
@Injectable()
export class ReportNotices {
  handedIn(tx: Transaction, share: Share, report: Told): Promise<void> {
    return this.tell(
      tx,
      'report.handed-in',
      { unitId: share.unitId, roles: ['unit_head'] },
      share,
      report,
      null,
    );
  }

  /** A quarter that is handed in at once is one notice, not one for each task. */
  async quarterHandedIn(
    tx: Transaction,
    handedIn: readonly { readonly share: Share; readonly report: Told }[],
  ): Promise<void> {
    const [first] = handedIn;
    if (!first) return;
    if (handedIn.length === 1) return this.handedIn(tx, first.share, first.report);
    const quarter = quarterKey(first.report);
    await tx.notify([
      {
        kind: 'reports.handed-in',
        to: { unitId: first.share.unitId, roles: ['unit_head'] },
        parameters: { actor: tx.author.actor?.displayName ?? '', quarter, count: String(handedIn.length) },
        path: `/quarter?quarter=${quarter}`,
      },
    ]);
  }

  toWriters(
    tx: Transaction,
    kind: NoticeToWrite['kind'],
    share: Share,
    report: Told,
    reason: string | null = null,
  ): Promise<void> {
    const writers = [report.createdBy, report.handedInBy, report.submittedBy].filter((id) => id !== null);
    return this.tell(tx, kind, { accountIds: [...new Set(writers)] }, share, report, reason);
  }

  private async tell(
    tx: Transaction,
    kind: NoticeToWrite['kind'],
    to: NoticeRecipients,
    { taskId, unitId }: Share,
    report: Told,
    reason: string | null,
  ): Promise<void> {
    const [names] = await tx.manager.query<{ task: string; unit: string }[]>(
      `SELECT t.title AS task, u.name AS unit FROM tasks t
         JOIN units u ON u.jurisdiction_id = t.jurisdiction_id AND u.id = $3
        WHERE t.jurisdiction_id = $1 AND t.id = $2`,
      [tx.jurisdictionId, taskId, unitId],
    );
    const actor = tx.author.actor?.displayName ?? '';
    const parameters = { ...names, actor, quarter: quarterKey(report), ...(reason && { reason }) };
    await tx.notify([{ kind, to, parameters, path: `/progress-reports/${report.id}`, taskId }]);
  }
}
