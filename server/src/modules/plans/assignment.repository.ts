import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { Scope } from '#shared/access/policy.js';
import type { NameTarget } from '#shared/organisation/unit-name-index.js';
import { dueNotBefore } from '#shared/plans/due-not-before.js';
import type { ProposedAssignment } from '#shared/plans/prepare-issue.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';

@Injectable()
export class AssignmentRepository {
  /** Leads first, then in 机构序列: those that stand and those that were withdrawn. */
  ofTasks(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    taskIds: readonly string[],
  ): Promise<AssignmentRow[]> {
    return visible(manager, jurisdictionId, scope)
      .innerJoin('units', 'u', 'u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id')
      .andWhere('a.taskId IN (:...taskIds)', { taskIds: [...taskIds] })
      .orderBy('a.role')
      .addOrderBy('u.sort_order')
      .getMany();
  }

  byId(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    ids: readonly string[],
  ): Promise<AssignmentRow[]> {
    return visible(manager, jurisdictionId, scope)
      .andWhere('a.id IN (:...ids)', { ids: [...ids] })
      .getMany();
  }

  /** Names of accounts, for 签收人. */
  accountNames(
    manager: EntityManager,
    jurisdictionId: string,
    accountIds: readonly string[],
  ): Promise<{ id: string; displayName: string }[]> {
    return manager.query(
      `SELECT id, display_name AS "displayName" FROM accounts WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
      [jurisdictionId, [...accountIds]],
    );
  }

  /** From today on, due today at the earliest (R91). One statement, however many: a plan of 400 tasks for 45 units has 18,000. */
  async insertAll(tx: Transaction, proposed: readonly ProposedAssignment[]): Promise<void> {
    if (proposed.length === 0) return;
    await tx.manager.query(
      `INSERT INTO assignments (jurisdiction_id, id, plan_id, task_id, unit_id, role, group_id, state, starts_on, due_on,
              reports_for_task, percent, version, created_at, created_by, updated_at, updated_by)
       SELECT $1, n.id, t.plan_id, n.task_id, n.unit_id, n.role, n.group_id, 'to_sign', $2, n.due_on, n.reports, 0, 1, $3, $4, $3, $4
         FROM unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::text[], $9::uuid[], $10::date[],
              $11::boolean[]) AS n (id, task_id, unit_id, role, group_id, due_on, reports)
         JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = n.task_id`,
      [
        tx.jurisdictionId,
        tx.today,
        tx.now,
        tx.author.actor?.accountId ?? null,
        proposed.map(() => newId()),
        proposed.map(({ taskId }) => taskId),
        proposed.map(({ unitId }) => unitId),
        proposed.map(({ role }) => role),
        proposed.map(({ groupId }) => groupId),
        proposed.map(({ dueOn }) => dueNotBefore(dueOn, tx.today)),
        proposed.map(({ reportsForTask }) => reportsForTask),
      ],
    );
  }

  /** Writes down what open names stand for. */
  async resolveNames(
    tx: Transaction,
    resolved: readonly { readonly taskUnitId: string; readonly target: NameTarget }[],
  ): Promise<void> {
    if (resolved.length === 0) return;
    await tx.manager.query(
      `UPDATE task_units u SET unit_id = n.unit_id, group_id = n.group_id
         FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS n (id, unit_id, group_id)
        WHERE u.jurisdiction_id = $1 AND u.id = n.id`,
      [
        tx.jurisdictionId,
        resolved.map(({ taskUnitId }) => taskUnitId),
        resolved.map(({ target }) => target.unitId),
        resolved.map(({ target }) => target.groupId),
      ],
    );
  }
}

function visible(
  manager: EntityManager,
  jurisdictionId: string,
  scope: Scope,
): SelectQueryBuilder<AssignmentRow> {
  const query = manager
    .createQueryBuilder(AssignmentRow, 'a')
    .where('a.jurisdictionId = :jurisdictionId', { jurisdictionId });
  if (scope.kind === 'nothing') query.andWhere('false');
  if (scope.kind === 'unit') query.andWhere('a.unitId = :unitId', { unitId: scope.unitId });
  return query;
}
