import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { DeadlineMeaning } from '#shared/plans/deadlines/deadline-meaning.js';
import type { RecordedEvent } from '#shared/plans/deadlines/deadline-instance.js';
import { dutiesOf } from '#shared/plans/deadlines/duties-of-task.js';
import type { Duty } from '#shared/plans/deadlines/duty.js';
import type { DutyDeadline, DutyTarget } from '#shared/plans/deadlines/task-with-deadlines.js';

export interface StoredEvent extends RecordedEvent {
  readonly note: string;
  readonly createdBy: string | null;
  readonly createdByName: string | null;
}

export interface StoredChoice {
  readonly id: string;
  readonly version: number;
  readonly dutyKey: string;
  readonly meaning: DeadlineMeaning | null;
  readonly requiredCount: number | null;
  readonly chosenAt: string;
  readonly chosenByName: string | null;
}

/** A task with everything that its duties are read from. */
export interface DutySource {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly code: string;
  readonly content: string;
  readonly year: number;
  readonly issued: boolean;
  readonly dueOn: string | null;
  readonly deadlines: readonly DutyDeadline[];
  readonly targets: readonly DutyTarget[];
  /** Since when it asks for its duties, by their keys: those that ever had an instance. */
  readonly told: Readonly<Record<string, CivilDate>>;
  readonly choices: readonly StoredChoice[];
  readonly events: readonly StoredEvent[];
}

const SOURCES = `
  SELECT t.id, t.plan_id AS "planId", t.title, t.code, t.content, t.due_on AS "dueOn", p.year, p.state = 'issued' AS issued,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'text', d.text, 'dueOn', d.due_on, 'rrule', d.rrule,
                   'anchor', d.anchor, 'days', d.days, 'hours', d.hours) ORDER BY d.sort_order), '[]')
            FROM task_deadlines d WHERE d.jurisdiction_id = $1 AND d.task_id = t.id) AS deadlines,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('text', g.text, 'comparator', g.comparator, 'value', g.value,
                   'unit', g.unit, 'per', g.per, 'scope', g.scope) ORDER BY g.sort_order), '[]')
            FROM task_targets g WHERE g.jurisdiction_id = $1 AND g.task_id = t.id) AS targets,
         (SELECT coalesce(jsonb_object_agg(k.duty_key, k.told_on), '{}')
            FROM (SELECT i.duty_key, min(i.told_on) AS told_on
                    FROM assignments s
                    JOIN deadline_instances i ON i.jurisdiction_id = $1 AND i.assignment_id = s.id
                   WHERE s.jurisdiction_id = $1 AND s.task_id = t.id
                   GROUP BY i.duty_key) k) AS told,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'version', c.version, 'dutyKey', c.duty_key, 'meaning', c.meaning,
                   'requiredCount', c.required_count, 'chosenAt', c.updated_at, 'chosenByName', a.display_name) ORDER BY c.id), '[]')
            FROM deadline_choices c
            LEFT JOIN accounts a ON a.jurisdiction_id = $1 AND a.id = c.updated_by
           WHERE c.jurisdiction_id = $1 AND c.task_id = t.id) AS choices,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'occurredOn', e.occurred_on,
                   'occurredAt', e.occurred_at, 'dueOn', e.due_on, 'unitId', e.unit_id, 'note', e.note,
                   'createdBy', e.created_by, 'createdByName', a.display_name) ORDER BY e.occurred_on, e.id), '[]')
            FROM deadline_events e
            LEFT JOIN accounts a ON a.jurisdiction_id = $1 AND a.id = e.created_by
           WHERE e.jurisdiction_id = $1 AND e.task_id = t.id) AS events
    FROM tasks t
    JOIN plans p ON p.jurisdiction_id = $1 AND p.id = t.plan_id
   WHERE t.jurisdiction_id = $1`;

@Injectable()
export class DutySourceRepository {
  ofTasks(manager: EntityManager, jurisdictionId: string, taskIds: readonly string[]): Promise<DutySource[]> {
    return manager.query(`${SOURCES} AND t.id = ANY ($2::uuid[])`, [jurisdictionId, [...taskIds]]);
  }

  /** Those of a plan that stand. */
  ofPlan(manager: EntityManager, jurisdictionId: string, planId: string): Promise<DutySource[]> {
    return manager.query(`${SOURCES} AND t.plan_id = $2 AND t.withdrawn_at IS NULL`, [
      jurisdictionId,
      planId,
    ]);
  }

  /** Tasks with shares in issued plans, some of whose open instances follow an event, or all that are open. */
  async withOpenInstances(
    manager: EntityManager,
    jurisdictionId: string,
    natures: readonly string[],
  ): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT a.task_id AS id
         FROM deadline_instances i
         JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = i.assignment_id AND a.withdrawn_at IS NULL
        WHERE i.jurisdiction_id = $1 AND i.state = 'open' AND i.nature = ANY ($2::text[])`,
      [jurisdictionId, [...natures]],
    );
    return rows.map(({ id }) => id);
  }
}

/** The duties of the task as the office means them. */
export const dutiesOfSource = (source: DutySource): Duty[] =>
  dutiesOf(source, new Map(source.choices.map((choice) => [choice.dutyKey, choice])));
