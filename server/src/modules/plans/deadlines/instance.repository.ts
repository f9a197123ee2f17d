import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InstancePlan, StandingInstance } from '#shared/plans/deadlines/deadline-instance.js';
import type { GrantedDay } from '#shared/plans/deadlines/reconcile-instances.js';
import type { DatedShare } from '#shared/plans/deadlines/share-due-on.js';
import type { DutyShare } from '#shared/plans/deadlines/plan-instances.js';
import { quarterKey } from '#shared/kernel/quarter.js';
import { newId } from '#server/platform/database/new-id.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A share whose instances are kept, with those that it has. */
export interface KeptShare extends DutyShare, DatedShare {
  readonly id: string;
  readonly taskId: string;
  readonly shortName: string;
  /** False for work that is done or struck off: nothing that it has changes any more. */
  readonly open: boolean;
  /** Struck off: nothing is added either. Work that is done still owes what follows another event. */
  readonly closed: boolean;
  readonly instances: readonly StandingInstance[];
  /** What the office had granted to the share that this one continues. */
  readonly inherited: readonly GrantedDay[];
}

/** A share whose day is moved by the office. */
export interface MovedShare {
  readonly id: string;
  readonly taskId: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

export type InstanceOwner =
  | { readonly assignmentId: string; readonly reportingDutyId: null; readonly unitId: null }
  | { readonly assignmentId: null; readonly reportingDutyId: string; readonly unitId: string };

type OwnedPlan = InstancePlan & Partial<Pick<StandingInstance, 'extendedTo'>> & InstanceOwner;

/** Rows a statement: the parameter is one text, which PostgreSQL takes up to a gigabyte; this keeps it to some megabytes. */
const AT_ONCE = 10_000;

const SHARES = `
  SELECT a.id, a.task_id AS "taskId", a.unit_id AS "unitId", a.starts_on AS "startsOn", a.due_on AS "dueOn",
         a.original_due_on AS "originalDueOn", CASE WHEN t.due_on IS NOT NULL THEN greatest(t.due_on, a.starts_on) END AS printed,
         a.closed_on IS NULL AND a.completed_on IS NULL AS open,
         a.closed_on IS NOT NULL AS closed, u.name, u.short_name AS "shortName", c.name AS "categoryName", g.name AS "groupName",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'dutyKey', i.duty_key, 'nature', i.nature, 'toldOn', i.told_on, 'eventId', i.event_id,
                     'periodStartsOn', i.period_starts_on, 'periodEndsOn', i.period_ends_on, 'dueOn', i.due_on, 'extendedTo', i.extended_to, 'dueTime', i.due_time,
                     'aimOn', i.aim_on, 'aimTime', i.aim_time, 'requiredCount', i.required_count, 'doneCount', i.done_count,
                     'state', i.state))
                     FROM deadline_instances i WHERE i.jurisdiction_id = $1 AND i.assignment_id = a.id), '[]') AS instances,
         coalesce((SELECT jsonb_agg(jsonb_build_object('dutyKey', i.duty_key, 'nature', i.nature, 'eventId', i.event_id,
                     'periodStartsOn', i.period_starts_on, 'extendedTo', i.extended_to))
                     FROM deadline_instances i
                    WHERE i.jurisdiction_id = $1 AND i.assignment_id = a.continues_id AND i.extended_to IS NOT NULL), '[]') AS inherited
    FROM assignments a
    JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = a.task_id
    JOIN units u ON u.jurisdiction_id = $1 AND u.id = a.unit_id
    JOIN unit_categories c ON c.jurisdiction_id = $1 AND c.id = u.category_id
    LEFT JOIN unit_groups g ON g.jurisdiction_id = $1 AND g.id = a.group_id
   WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL`;

@Injectable()
export class InstanceRepository {
  sharesOfTasks(
    manager: EntityManager,
    jurisdictionId: string,
    taskIds: readonly string[],
  ): Promise<KeptShare[]> {
    return manager.query(`${SHARES} AND a.task_id = ANY ($2::uuid[])`, [jurisdictionId, [...taskIds]]);
  }

  sharesById(manager: EntityManager, jurisdictionId: string, ids: readonly string[]): Promise<KeptShare[]> {
    return manager.query(`${SHARES} AND a.id = ANY ($2::uuid[])`, [jurisdictionId, [...ids]]);
  }

  /** Quarters of rounds whose result is shown: what was scored there stands. */
  async frozenQuarters(manager: EntityManager, jurisdictionId: string): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ year: number; quarter: number }[]>(
      `SELECT DISTINCT r.year, q.quarter::int FROM assessment_rounds r
        CROSS JOIN LATERAL generate_series(
          r.quarter - CASE r.kind WHEN 'half_yearly' THEN 1 WHEN 'annual' THEN 3 ELSE 0 END, r.quarter) q (quarter)
        WHERE r.jurisdiction_id = $1 AND r.state IN ('announced', 'published')`,
      [jurisdictionId],
    );
    return new Set(rows.map(quarterKey));
  }

  async add({ manager, jurisdictionId }: Transaction, plans: readonly OwnedPlan[]): Promise<void> {
    for (let start = 0; start < plans.length; start += AT_ONCE) {
      const rows = plans.slice(start, start + AT_ONCE).map((plan) => ({ ...asColumns(plan), id: newId() }));
      await manager.query(
        `INSERT INTO deadline_instances (jurisdiction_id, id, assignment_id, reporting_duty_id, unit_id, duty_key, nature, told_on, event_id,
                period_starts_on, period_ends_on, due_on, extended_to, due_time, aim_on, aim_time, required_count, done_count, state)
         SELECT $1, n.id, n.assignment_id, n.reporting_duty_id, n.unit_id, n.duty_key, n.nature, n.told_on, n.event_id,
                n.period_starts_on, n.period_ends_on, n.due_on, n.extended_to, n.due_time, n.aim_on, n.aim_time, n.required_count, 0,
                'open'
           FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, assignment_id uuid, reporting_duty_id uuid, unit_id uuid, duty_key text,
                nature text, told_on date, event_id uuid, period_starts_on date, period_ends_on date, due_on date, extended_to date, due_time text,
                aim_on date, aim_time text, required_count integer)`,
        [jurisdictionId, JSON.stringify(rows)],
      );
    }
  }

  /** New days and counts of open instances. One that has enough by now is done on the day of its last mark. */
  async change(
    { manager, jurisdictionId }: Transaction,
    changed: readonly StandingInstance[],
  ): Promise<void> {
    if (changed.length === 0) return;
    await manager.query(
      `UPDATE deadline_instances i
          SET nature = n.nature, period_ends_on = n.period_ends_on, due_on = n.due_on, due_time = n.due_time, aim_on = n.aim_on,
              aim_time = n.aim_time, required_count = n.required_count, state = n.state,
              completed_on = CASE WHEN n.state = 'done' THEN (SELECT max(m.done_on) FROM instance_marks m
                WHERE m.jurisdiction_id = $1 AND m.instance_id = i.id AND m.taken_back_at IS NULL) END
         FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, nature text, period_ends_on date, due_on date, due_time text, aim_on date,
              aim_time text, required_count integer, state text)
        WHERE i.jurisdiction_id = $1 AND i.id = n.id`,
      [
        jurisdictionId,
        JSON.stringify(changed.map((one) => ({ ...asColumns(one), id: one.id, state: one.state }))),
      ],
    );
  }

  /** Writes down the day granted for open instances that are due on `from`; settling moves them. */
  async extend(tx: Transaction, shares: readonly MovedShare[]): Promise<void> {
    await this.grant(tx, shares, 'greatest(i.due_on, i.extended_to) = n.from_day');
  }

  /** Of open instances that were granted `from`, the day granted is `to` again, or none. */
  async takeBack(tx: Transaction, shares: readonly MovedShare[]): Promise<void> {
    await this.grant(tx, shares, 'i.extended_to = n.from_day');
  }

  private async grant(
    { manager, jurisdictionId }: Transaction,
    shares: readonly MovedShare[],
    concerned: string,
  ): Promise<void> {
    if (shares.length === 0) return;
    await manager.query(
      `UPDATE deadline_instances i SET extended_to = n.to_day
         FROM unnest($2::uuid[], $3::date[], $4::date[]) AS n (share, from_day, to_day)
        WHERE i.jurisdiction_id = $1 AND i.assignment_id = n.share AND i.state = 'open' AND ${concerned}`,
      [
        jurisdictionId,
        shares.map(({ id }) => id),
        shares.map(({ from }) => from),
        shares.map(({ to }) => to),
      ],
    );
  }

  /** With what was entered and taken back again. */
  async remove({ manager, jurisdictionId }: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const parameters = [jurisdictionId, [...ids]];
    await manager.query(
      'DELETE FROM instance_marks WHERE jurisdiction_id = $1 AND instance_id = ANY ($2::uuid[])',
      parameters,
    );
    await manager.query(
      'DELETE FROM deadline_instances WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])',
      parameters,
    );
  }

  /** The day that ledger and lights measure by. Shares that were made in this transaction keep version 1. */
  async dateShares(
    { manager, jurisdictionId, now, author }: Transaction,
    shares: readonly { readonly id: string; readonly dueOn: string | null }[],
  ): Promise<void> {
    if (shares.length === 0) return;
    await manager.query(
      `UPDATE assignments a
          SET due_on = n.due_on, version = a.version + (a.created_at <> $3)::int, updated_at = $3, updated_by = $4
         FROM unnest($2::uuid[], $5::date[]) AS n (id, due_on)
        WHERE a.jurisdiction_id = $1 AND a.id = n.id`,
      [
        jurisdictionId,
        shares.map(({ id }) => id),
        now,
        author.actor?.accountId ?? null,
        shares.map(({ dueOn }) => dueOn),
      ],
    );
  }
}

const asColumns = (plan: InstancePlan & Partial<InstanceOwner & Pick<StandingInstance, 'extendedTo'>>) => ({
  assignment_id: plan.assignmentId ?? null,
  reporting_duty_id: plan.reportingDutyId ?? null,
  unit_id: plan.unitId ?? null,
  duty_key: plan.dutyKey,
  nature: plan.nature,
  told_on: plan.toldOn,
  event_id: plan.eventId,
  period_starts_on: plan.periodStartsOn,
  period_ends_on: plan.periodEndsOn,
  due_on: plan.dueOn,
  extended_to: plan.extendedTo ?? null,
  due_time: plan.dueTime,
  aim_on: plan.aimOn,
  aim_time: plan.aimTime,
  required_count: plan.requiredCount,
});
