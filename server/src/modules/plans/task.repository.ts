import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { Scope } from '#shared/access/policy.js';
import type { TaskToIssue } from '#shared/plans/prepare-issue.js';

/** A unit sees the tasks of which it has a share. */
const OF_UNIT = `EXISTS (SELECT 1 FROM assignments a
  WHERE a.jurisdiction_id = t.jurisdiction_id AND a.task_id = t.id AND a.unit_id = :unitId)`;

@Injectable()
export class TaskRepository {
  /** In the order of the document: those that stand and those that revisions took out. */
  ofPlans(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    planIds: readonly string[],
  ): Promise<TaskRow[]> {
    return visible(manager, jurisdictionId, scope)
      .andWhere('t.planId IN (:...planIds)', { planIds: [...planIds] })
      .orderBy('t.sortOrder')
      .getMany();
  }

  byId(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    ids: readonly string[],
  ): Promise<TaskRow[]> {
    return visible(manager, jurisdictionId, scope)
      .andWhere('t.id IN (:...ids)', { ids: [...ids] })
      .getMany();
  }

  /** The tasks of plans with their units, as issuing needs them. One statement. */
  toIssue(
    manager: EntityManager,
    jurisdictionId: string,
    planIds: readonly string[],
  ): Promise<(TaskToIssue & { planId: string })[]> {
    return manager.query(
      `SELECT t.id, t.plan_id AS "planId", t.due_on AS "dueOn",
              coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'role', u.role, 'printedName', u.printed_name,
                'unitId', u.unit_id, 'groupId', u.group_id, 'memberIds', u.member_ids,
                'reportsForTask', u.reports_for_task) ORDER BY u.sort_order)
                FILTER (WHERE u.id IS NOT NULL), '[]') AS units
         FROM tasks t
         LEFT JOIN task_units u ON u.jurisdiction_id = t.jurisdiction_id AND u.task_id = t.id
        WHERE t.jurisdiction_id = $1 AND t.withdrawn_at IS NULL AND t.plan_id = ANY ($2::uuid[])
        GROUP BY t.jurisdiction_id, t.id
        ORDER BY t.sort_order`,
      [jurisdictionId, [...planIds]],
    );
  }
}

function visible(manager: EntityManager, jurisdictionId: string, scope: Scope): SelectQueryBuilder<TaskRow> {
  const query = manager
    .createQueryBuilder(TaskRow, 't')
    .where('t.jurisdictionId = :jurisdictionId', { jurisdictionId });
  if (scope.kind === 'nothing') query.andWhere('false');
  if (scope.kind === 'unit') query.andWhere(OF_UNIT, { unitId: scope.unitId });
  return query;
}
