import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import type { DeadlineInstance, InstanceMark, StandingJudgement } from './deadlines.type.js';

export interface InstanceRecord extends Omit<
  DeadlineInstance,
  'standing' | 'shortLead' | 'availableActions'
> {
  readonly taskId: string | null;
  readonly reportingDutyId: string | null;
  readonly startsOn: string;
  readonly shareState: string;
  readonly shareAtRest: boolean;
  readonly marks: InstanceMark[];
}

export type JudgementRecord = StandingJudgement & { readonly taskId: string };

/** $1 the jurisdiction, $2 keys, $3 the unit that asks or null for all. */
const INSTANCES = (owner: string, where: string) => `
  SELECT i.id, i.assignment_id AS "assignmentId", i.reporting_duty_id AS "reportingDutyId", ${owner},
         u.id AS "unitId", u.short_name AS "unitName", i.duty_key AS "dutyKey", i.nature, i.event_id AS "eventId",
         i.period_starts_on AS "periodStartsOn", i.period_ends_on AS "periodEndsOn", i.due_on AS "dueOn", i.due_time AS "dueTime",
         i.aim_on AS "aimOn", i.aim_time AS "aimTime", i.required_count AS "requiredCount", i.done_count AS "doneCount",
         i.completed_on AS "completedOn", i.state,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'doneOn', m.done_on, 'count', m.count, 'note', m.note,
                     'fileId', m.file_id, 'fileName', f.name, 'byReport', m.by_report, 'enteredBy', b.display_name)
                     ORDER BY m.done_on, m.id)
                     FROM instance_marks m
                     LEFT JOIN stored_files f ON f.jurisdiction_id = $1 AND f.id = m.file_id
                     LEFT JOIN accounts b ON b.jurisdiction_id = $1 AND b.id = m.created_by
                    WHERE m.jurisdiction_id = $1 AND m.instance_id = i.id AND m.taken_back_at IS NULL), '[]') AS marks
    FROM deadline_instances i
    ${where}
     AND ($3::uuid IS NULL OR u.id = $3::uuid)
   ORDER BY i.period_starts_on NULLS LAST, i.due_on, u.sort_order, i.id`;

const OF_TASKS = INSTANCES(
  `a.task_id AS "taskId", a.starts_on AS "startsOn", a.state AS "shareState", a.state IN ('closed', 'suspended') AS "shareAtRest"`,
  `JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = i.assignment_id AND a.withdrawn_at IS NULL
    JOIN units u ON u.jurisdiction_id = $1 AND u.id = a.unit_id
   WHERE i.jurisdiction_id = $1 AND a.task_id = ANY ($2::uuid[])`,
);

const OF_DUTIES = INSTANCES(
  `NULL AS "taskId", p.issued_on AS "startsOn", 'signed' AS "shareState", false AS "shareAtRest"`,
  `JOIN reporting_duties d ON d.jurisdiction_id = $1 AND d.id = i.reporting_duty_id
    JOIN plans p ON p.jurisdiction_id = $1 AND p.id = d.plan_id
    JOIN units u ON u.jurisdiction_id = $1 AND u.id = i.unit_id
   WHERE i.jurisdiction_id = $1 AND i.reporting_duty_id = ANY ($2::uuid[])`,
);

const JUDGEMENTS = `
  SELECT j.id, j.version, j.assignment_id AS "assignmentId", a.task_id AS "taskId", j.duty_key AS "dutyKey", j.year, j.quarter,
         j.met, j.done_count AS "doneCount", j.words, j.updated_at AS "judgedAt", b.display_name AS "judgedByName"
    FROM standing_judgements j
    JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = j.assignment_id AND a.withdrawn_at IS NULL
    LEFT JOIN accounts b ON b.jurisdiction_id = $1 AND b.id = j.updated_by
   WHERE j.jurisdiction_id = $1 AND a.task_id = ANY ($2::uuid[]) AND ($3::uuid IS NULL OR a.unit_id = $3::uuid)
   ORDER BY j.year, j.quarter, j.id`;

/** Instances as they are shown, within what the viewer may see. */
@Injectable()
export class FollowedInstanceRepository {
  ofTasks(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    taskIds: readonly string[],
  ): Promise<InstanceRecord[]> {
    return this.query(manager, OF_TASKS, jurisdictionId, scope, taskIds);
  }

  ofReportingDuties(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    dutyIds: readonly string[],
  ): Promise<InstanceRecord[]> {
    return this.query(manager, OF_DUTIES, jurisdictionId, scope, dutyIds);
  }

  judgements(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    taskIds: readonly string[],
  ): Promise<JudgementRecord[]> {
    return this.query(manager, JUDGEMENTS, jurisdictionId, scope, taskIds);
  }

  private query<Row>(
    manager: EntityManager,
    sql: string,
    jurisdictionId: string,
    scope: Scope,
    keys: readonly string[],
  ): Promise<Row[]> {
    if (scope.kind === 'nothing') return Promise.resolve([]);
    return manager.query(sql, [jurisdictionId, [...keys], scope.kind === 'unit' ? scope.unitId : null]);
  }
}
