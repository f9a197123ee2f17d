import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { RedatedInstance } from './calendar-redating.js';

interface NewDate {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly taskId: string;
  readonly task: string;
  readonly date: string;
}

/** More would be told by the list itself. */
const MOST_NOTICES = 2_000;

const noticesOf = (
  kind: 'deadline.event-recorded' | 'deadline.re-dated',
  dates: readonly NewDate[],
): NoticeToWrite[] =>
  dates.slice(0, MOST_NOTICES).map(({ assignmentId, unitId, taskId, task, date }) => ({
    kind,
    to: { unitId },
    parameters: { task, date },
    path: `/assignments/${assignmentId}`,
    taskId,
  }));

/** One notice a share, with the first of its new days. */
export function notifyRedated(tx: Transaction, rows: readonly RedatedInstance[]): Promise<void> {
  const first = new Map<string, RedatedInstance>();
  for (const one of rows) {
    const known = first.get(one.assignmentId);
    if (!known || one.change.after.dueOn < known.change.after.dueOn) first.set(one.assignmentId, one);
  }
  const dates = [...first.values()].map(({ assignmentId, unitId, row, change }) => ({
    assignmentId,
    unitId,
    taskId: row.taskId,
    task: row.taskTitle,
    date: change.after.dueOn,
  }));
  return tx.notify(noticesOf('deadline.re-dated', dates));
}

/** Tells every unit that owes something after the event. */
export async function notifyEvent(tx: Transaction, eventId: string): Promise<void> {
  const dates = await tx.manager.query<NewDate[]>(
    `SELECT a.id AS "assignmentId", a.unit_id AS "unitId", t.id AS "taskId", t.title AS task, min(i.due_on)::text AS date
       FROM deadline_instances i
       JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = i.assignment_id
       JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = a.task_id
      WHERE i.jurisdiction_id = $1 AND i.event_id = $2
      GROUP BY a.id, a.unit_id, t.id, t.title`,
    [tx.jurisdictionId, eventId],
  );
  await tx.notify(noticesOf('deadline.event-recorded', dates));
}
