import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { firstDayOf, quarterOf } from '#shared/kernel/quarter.js';
import type { ReminderReason } from '#shared/progress/reminders/reminder.rules.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { Reminder, ReminderPage } from './reminder.types.js';

/** A share with everything that `checkReminder` asks. */
export interface ShareToRemind {
  readonly id: string;
  readonly unitId: string;
  readonly taskId: string;
  readonly taskName: string;
  readonly state: AssignmentState;
  readonly withdrawn: boolean;
  readonly percent: string;
  readonly dueOn: CivilDate | null;
  readonly reported: boolean;
  readonly lastRemindedAt: Date | null;
}

export interface RemindedOf {
  readonly reason: ReminderReason;
  readonly planId: string | null;
}

/** Bounded: more than that in one click is a broken filter. */
export const MOST_AT_ONCE = 1000;

const reportedIn = (quarter: string) => `
  EXISTS (SELECT FROM progress_reports r
           WHERE r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id
             AND ${quarter} AND r.overruled_at IS NULL AND r.state IN ('submitted', 'accepted'))`;

@Injectable()
export class ReminderRepository {
  /** One page of those who owe that; the length of the whole list beside it. One statement. */
  async page(
    manager: EntityManager,
    jurisdictionId: string,
    today: CivilDate,
    remindedSince: Date,
    of: RemindedOf,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<Omit<ReminderPage, 'rows'> & { rows: Omit<ReminderPage['rows'][number], 'availableAt'>[] }> {
    const parameters = new SqlParameters(jurisdictionId);
    const source = owing(parameters, today, of);
    const [page] = await manager.query<[ReminderPage]>(
      `WITH owing AS (
         SELECT a.id AS "assignmentId", t.id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle",
                p.title AS "planTitle", u.name AS "unitName", ${source.since()} AS since, a.due_on AS "dueOn",
                log.count AS "remindedCount", log.latest AS "lastRemindedAt", u.sort_order
           FROM assignments a
           JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
           JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
           JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS count, max(created_at) AS latest FROM reminders m
             WHERE m.jurisdiction_id = a.jurisdiction_id AND m.assignment_id = a.id) log
          WHERE ${source.where}
       ), page AS (
         SELECT owing.*, row_number() OVER (ORDER BY since, sort_order, "taskCode" COLLATE "C", "assignmentId") AS place
           FROM owing ORDER BY place LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}
       )
       SELECT (SELECT count(*)::int FROM owing) AS total,
              (SELECT count(*)::int FROM owing
                WHERE "lastRemindedAt" IS NULL OR "lastRemindedAt" <= ${parameters.add(remindedSince)}) AS open,
              coalesce((SELECT json_agg(page ORDER BY place) FROM page), '[]') AS rows`,
      parameters.values,
    );
    return {
      ...page,
      rows: page.rows.map((row) => ({
        ...row,
        lastRemindedAt: row.lastRemindedAt === null ? null : new Date(row.lastRemindedAt),
      })),
    };
  }

  /**
   * Locked first, unless for looking only, in one order: of two clicks at once the second waits here, and reads what the
   * first has logged only because it asks after it has waited. Two statements.
   */
  async toRemind(
    manager: EntityManager,
    jurisdictionId: string,
    today: CivilDate,
    wanted: { readonly ids: readonly string[] } | RemindedOf,
    lock = true,
  ): Promise<ShareToRemind[]> {
    if (!lock) return this.read(manager, jurisdictionId, today, wanted);
    const parameters = new SqlParameters(jurisdictionId);
    const locked = await manager.query<{ id: string }[]>(
      `SELECT a.id ${ofWanted(parameters, today, wanted)} FOR UPDATE OF a`,
      parameters.values,
    );
    return this.read(manager, jurisdictionId, today, { ids: locked.map(({ id }) => id) });
  }

  private read(
    manager: EntityManager,
    jurisdictionId: string,
    today: CivilDate,
    wanted: { readonly ids: readonly string[] } | RemindedOf,
  ): Promise<ShareToRemind[]> {
    const parameters = new SqlParameters(jurisdictionId);
    const { year, quarter } = quarterOf(today);
    const period = `r.year = ${parameters.add(year)} AND r.quarter = ${parameters.add(quarter)}`;
    return manager.query(
      `SELECT a.id, a.unit_id AS "unitId", a.task_id AS "taskId", t.code || ' ' || t.title AS "taskName", a.state,
              a.withdrawn_at IS NOT NULL AS withdrawn, a.percent::text AS percent, a.due_on AS "dueOn",
              ${reportedIn(period)} AS reported,
              (SELECT max(created_at) FROM reminders m
                WHERE m.jurisdiction_id = a.jurisdiction_id AND m.assignment_id = a.id) AS "lastRemindedAt"
       ${ofWanted(parameters, today, wanted)}`,
      parameters.values,
    );
  }

  /** Latest first. */
  ofAssignments(
    manager: EntityManager,
    jurisdictionId: string,
    ids: readonly string[],
  ): Promise<(Reminder & { assignmentId: string })[]> {
    return manager.query(
      `SELECT m.id, m.assignment_id AS "assignmentId", m.reason, m.created_at AS "createdAt", c.display_name AS "byName"
         FROM reminders m
         LEFT JOIN accounts c ON c.jurisdiction_id = m.jurisdiction_id AND c.id = m.created_by
        WHERE m.jurisdiction_id = $1 AND m.assignment_id = ANY ($2::uuid[])
        ORDER BY m.created_at DESC, m.id DESC`,
      [jurisdictionId, [...ids]],
    );
  }
}

/** The shares that are meant, in one order and at most `MOST_AT_ONCE`. */
function ofWanted(
  parameters: SqlParameters,
  today: CivilDate,
  wanted: { readonly ids: readonly string[] } | RemindedOf,
): string {
  const where =
    'ids' in wanted
      ? `a.jurisdiction_id = $1 AND a.id = ANY (${parameters.add([...wanted.ids])}::uuid[])`
      : owing(parameters, today, wanted).where;
  return `FROM assignments a
          JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
          JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
         WHERE ${where}
         ORDER BY a.id
         LIMIT ${MOST_AT_ONCE}`;
}

/** The SQL twin of `reasonsToRemind`; a test compares the two. */
function owing(
  parameters: SqlParameters,
  today: CivilDate,
  { reason, planId }: RemindedOf,
): { readonly where: string; readonly since: () => string } {
  const plan = planId === null ? '' : `AND a.plan_id = ${parameters.add(planId)}::uuid`;
  const base = `a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL AND a.percent < 100 AND p.state = 'issued' ${plan}`;
  if (reason === 'to_sign') return { where: `${base} AND a.state = 'to_sign'`, since: () => 'a.starts_on' };
  if (reason === 'overdue') {
    const day = parameters.add(today);
    return {
      where: `${base} AND a.state IN ('to_sign', 'signed') AND a.due_on < ${day}::date`,
      since: () => '(a.due_on + 1)',
    };
  }
  const { year, quarter } = quarterOf(today);
  const period = `r.year = ${parameters.add(year)} AND r.quarter = ${parameters.add(quarter)}`;
  return {
    where: `${base} AND a.state = 'signed' AND NOT ${reportedIn(period)}`,
    since: () => `greatest(a.starts_on, ${parameters.add(firstDayOf({ year, quarter }))}::date)`,
  };
}
