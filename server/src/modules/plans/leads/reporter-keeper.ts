import { Injectable } from '@nestjs/common';
import { reportingLead, type ReportingCandidate } from '#shared/plans/leads/reporting-lead.js';
import type { Transaction } from '#server/platform/database/transaction.js';

type Lead = ReportingCandidate & { readonly id: string; readonly taskId: string };

/** In the order in which the document names them. */
const LEADS = `
  SELECT a.id, a.task_id AS "taskId", a.unit_id AS "unitId", a.role, a.group_id AS "groupId",
         a.reports_for_task AS "reportsForTask"
    FROM assignments a
    LEFT JOIN LATERAL (
      SELECT min(x.sort_order) AS place FROM task_units x
       WHERE x.jurisdiction_id = a.jurisdiction_id AND x.task_id = a.task_id
         AND (x.unit_id = a.unit_id OR x.group_id = a.group_id)) listed ON true
   WHERE a.jurisdiction_id = $1 AND a.task_id = ANY ($2::uuid[]) AND a.withdrawn_at IS NULL AND a.role = 'lead'
   ORDER BY a.task_id, listed.place NULLS LAST, a.id`;

/** Sees to it that every issued task with leads has one of them to report for it, where the rule picks one. */
@Injectable()
export class ReporterKeeper {
  /** After a change of who leads the tasks. Three statements at most. @source R05 */
  async settle(tx: Transaction, taskIds: readonly string[]): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const leads = await manager.query<Lead[]>(LEADS, [jurisdictionId, [...taskIds]]);
    const byTask = new Map<string, Lead[]>();
    for (const lead of leads) byTask.set(lead.taskId, [...(byTask.get(lead.taskId) ?? []), lead]);
    const named = [...byTask.values()].flatMap((ofTask) => {
      const unitId = reportingLead(ofTask);
      const lead = ofTask.find((one) => one.unitId === unitId);
      return lead && !lead.reportsForTask ? [lead] : [];
    });
    await this.name(tx, named);
  }

  /** Makes these shares, each of another task, the reporting ones. */
  async name(
    tx: Transaction,
    shares: readonly { readonly id: string; readonly taskId: string }[],
  ): Promise<void> {
    if (shares.length === 0) return;
    const { manager, jurisdictionId, now, author } = tx;
    const by = author.actor?.accountId ?? null;
    const set = (flag: boolean, where: string) =>
      manager.query(
        `UPDATE assignments SET reports_for_task = ${flag}, version = version + 1, updated_at = $3, updated_by = $4
          WHERE jurisdiction_id = $1 AND ${where} AND reports_for_task <> ${flag}`,
        [jurisdictionId, shares.map(({ id, taskId }) => (flag ? id : taskId)), now, by],
      );
    // One after the other: the index allows one of a task at any moment.
    await set(false, 'task_id = ANY ($2::uuid[])');
    await set(true, 'id = ANY ($2::uuid[])');
  }
}
