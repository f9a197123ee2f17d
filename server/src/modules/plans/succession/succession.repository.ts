import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OpenShare, ShareSuccession, SuccessorShare } from '#shared/plans/succeed-assignments.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { AccountOfUnit } from './succession.types.js';

export interface OpenShareOfUnit extends OpenShare {
  readonly percent: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly reportCount: number;
}

/** Neither withdrawn nor finished: what somebody still has to do. */
const OPEN = `
  SELECT a.id, a.task_id AS "taskId", a.role, a.reports_for_task AS "reportsForTask", a.percent::text AS percent,
         t.code AS "taskCode", t.title AS "taskTitle",
         (SELECT count(*)::int FROM progress_reports r
           WHERE r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id) AS "reportCount"
    FROM assignments a
    JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
   WHERE a.jurisdiction_id = $1 AND a.unit_id = $2 AND a.withdrawn_at IS NULL AND a.percent < 100 AND a.state <> 'closed'
   ORDER BY t.code COLLATE "C"`;

const THEIRS = `
  SELECT id, task_id AS "taskId", unit_id AS "unitId", role, withdrawn_at IS NOT NULL AS withdrawn
    FROM assignments WHERE jurisdiction_id = $1 AND unit_id = ANY ($2::uuid[]) AND task_id = ANY ($3::uuid[])`;

/** The successor signs for itself; day of issue, deadline and progress go on. */
const MOVE = `
  INSERT INTO assignments (jurisdiction_id, id, plan_id, task_id, unit_id, role, group_id, state, starts_on, due_on,
         original_due_on, reports_for_task, continues_id, percent, version, created_at, created_by, updated_at, updated_by)
  SELECT $1, n.id, a.plan_id, a.task_id, n.unit_id, n.role, NULL, 'to_sign', a.starts_on, a.due_on,
         a.original_due_on, n.reports, a.id, a.percent, 1, $3, $4, $3, $4
    FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, old_id uuid, unit_id uuid, role text, reports boolean)
    JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = n.old_id`;

const JOIN = `
  UPDATE assignments a
     SET role = n.role, reports_for_task = n.reports OR (a.reports_for_task AND a.withdrawn_at IS NULL),
         withdrawn_at = NULL, continues_id = coalesce(a.continues_id, n.old_id),
         starts_on = CASE WHEN a.withdrawn_at IS NULL THEN a.starts_on ELSE $5::date END,
         version = a.version + 1, updated_at = $3, updated_by = $4
    FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, old_id uuid, role text, reports boolean)
   WHERE a.jurisdiction_id = $1 AND a.id = n.id`;

@Injectable()
export class SuccessionRepository {
  openShares(manager: EntityManager, jurisdictionId: string, unitId: string): Promise<OpenShareOfUnit[]> {
    return manager.query(OPEN, [jurisdictionId, unitId]);
  }

  theirShares(
    manager: EntityManager,
    jurisdictionId: string,
    unitIds: readonly string[],
    taskIds: readonly string[],
  ): Promise<SuccessorShare[]> {
    return manager.query(THEIRS, [jurisdictionId, [...unitIds], [...taskIds]]);
  }

  accounts(manager: EntityManager, jurisdictionId: string, unitId: string): Promise<AccountOfUnit[]> {
    return manager.query(
      `SELECT display_name AS "displayName", login_name AS "loginName" FROM accounts
        WHERE jurisdiction_id = $1 AND unit_id = $2 AND NOT disabled ORDER BY login_name`,
      [jurisdictionId, unitId],
    );
  }

  groups(
    manager: EntityManager,
    jurisdictionId: string,
    unitId: string,
  ): Promise<{ id: string; name: string }[]> {
    return manager.query(
      `SELECT g.id, g.name FROM unit_group_members m
         JOIN unit_groups g ON g.jurisdiction_id = m.jurisdiction_id AND g.id = m.group_id
        WHERE m.jurisdiction_id = $1 AND m.unit_id = $2 AND m.left_on IS NULL ORDER BY g.sort_order`,
      [jurisdictionId, unitId],
    );
  }

  /** Withdraws the old shares, then gives the successors theirs. Three statements for any number. */
  async carryOut(tx: Transaction, shares: readonly ShareSuccession[]): Promise<void> {
    const { manager, jurisdictionId, now, today, author } = tx;
    const by = author.actor?.accountId ?? null;
    await manager.query(
      `UPDATE assignments SET withdrawn_at = $3, reports_for_task = false, version = version + 1, updated_at = $3, updated_by = $4
        WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
      [jurisdictionId, shares.map(({ shareId }) => shareId), now, by],
    );
    const row = (share: ShareSuccession, id: string) => ({
      id,
      old_id: share.shareId,
      unit_id: share.successorId,
      role: share.role,
      reports: share.reportsForTask,
    });
    const moved = shares.filter(({ way }) => way === 'moved').map((share) => row(share, newId()));
    await manager.query(MOVE, [jurisdictionId, JSON.stringify(moved), now, by]);
    const joined = shares
      .filter(({ way }) => way === 'joined')
      .map((share) => row(share, share.joinedShareId!));
    await manager.query(JOIN, [jurisdictionId, JSON.stringify(joined), now, by, today]);
  }

  /** The unit leaves its collectives on the day; a single successor joins those that it is no member of. */
  async changeMemberships(
    tx: Transaction,
    unitId: string,
    successorId: string | null,
    day: string,
  ): Promise<void> {
    const { manager, jurisdictionId } = tx;
    if (successorId !== null)
      await manager.query(
        `INSERT INTO unit_group_members (jurisdiction_id, group_id, unit_id, joined_on)
         SELECT m.jurisdiction_id, m.group_id, $3, $4::date FROM unit_group_members m
          WHERE m.jurisdiction_id = $1 AND m.unit_id = $2 AND m.left_on IS NULL
            AND NOT EXISTS (SELECT FROM unit_group_members x
                             WHERE x.jurisdiction_id = $1 AND x.group_id = m.group_id AND x.unit_id = $3 AND x.left_on IS NULL)
             ON CONFLICT (jurisdiction_id, group_id, unit_id, joined_on) DO UPDATE SET left_on = NULL`,
        [jurisdictionId, unitId, successorId, day],
      );
    await manager.query(
      `UPDATE unit_group_members SET left_on = greatest(joined_on, $3::date)
        WHERE jurisdiction_id = $1 AND unit_id = $2 AND left_on IS NULL`,
      [jurisdictionId, unitId, day],
    );
  }
}
