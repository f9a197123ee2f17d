import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ResolvedTaskUnit } from '#shared/plans/expand-assignments.js';
import type { LeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import { memberChanges, type MemberChange, type StandingMember } from '#shared/plans/member-changes.js';
import { UnitDirectoryReader } from '../unit-directory.js';

interface GroupTask {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly leadlessRule: LeadlessRule;
  readonly units: readonly ResolvedTaskUnit[];
  readonly shares: readonly (StandingMember & { readonly reportCount: number })[];
}

export interface ProposedMemberChange extends MemberChange {
  readonly task: Pick<GroupTask, 'id' | 'code' | 'title' | 'dueOn'>;
  readonly reportCount: number;
}

/** Tasks of an issued plan that name a collective, with their units and shares. */
const TASKS = `
  SELECT t.id, t.code, t.title, t.due_on AS "dueOn", p.leadless_rule AS "leadlessRule", named.units, coalesce(held.shares, '[]') AS shares
    FROM tasks t
    JOIN plans p ON p.jurisdiction_id = t.jurisdiction_id AND p.id = t.plan_id AND p.state = 'issued'
    JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('role', u.role, 'unitId', u.unit_id, 'groupId', u.group_id,
               'memberIds', u.member_ids) ORDER BY u.sort_order) AS units, bool_or(u.group_id IS NOT NULL) AS grouped
        FROM task_units u WHERE u.jurisdiction_id = t.jurisdiction_id AND u.task_id = t.id) named ON named.grouped
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', a.id, 'unitId', a.unit_id, 'role', a.role, 'groupId', a.group_id,
               'withdrawn', a.withdrawn_at IS NOT NULL, 'finished', a.percent >= 100 OR a.state = 'closed',
               'reportCount', (SELECT count(*) FROM progress_reports r
                                WHERE r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id))) AS shares
        FROM assignments a WHERE a.jurisdiction_id = t.jurisdiction_id AND a.task_id = t.id) held ON true
   WHERE t.jurisdiction_id = $1 AND t.plan_id = $2 AND t.withdrawn_at IS NULL
   ORDER BY t.sort_order`;

@Injectable()
export class MemberChangesRepository {
  constructor(private readonly directory: UnitDirectoryReader) {}

  /** In the order of the document. Two statements. */
  async ofPlan(
    manager: EntityManager,
    jurisdictionId: string,
    planId: string,
  ): Promise<ProposedMemberChange[]> {
    const tasks = await manager.query<GroupTask[]>(TASKS, [jurisdictionId, planId]);
    if (tasks.length === 0) return [];
    const { membersOf } = await this.directory.read(manager, jurisdictionId);
    return tasks.flatMap((task) => {
      const reports = new Map(task.shares.map(({ id, reportCount }) => [id, reportCount]));
      return memberChanges(task, task.shares, membersOf, task.leadlessRule).map((change) => ({
        ...change,
        task,
        reportCount: (change.shareId && reports.get(change.shareId)) || 0,
      }));
    });
  }

  /** Names of units and collectives by their ids. */
  async names(
    manager: EntityManager,
    jurisdictionId: string,
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    const rows = await manager.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM units WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])
        UNION ALL SELECT id, name FROM unit_groups WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
      [jurisdictionId, [...new Set(ids)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
