import type { TaskRow } from '#db/entities/plans/task.entity.js';
import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';

type Told = Pick<TaskRow, 'id' | 'code' | 'title'>;

const nameOf = ({ code, title }: Told): string => `${code} ${title}`;

/** To a unit that has got a share of a task. */
export const issuedNotice = (task: Told, unitId: string): NoticeToWrite => ({
  kind: 'assignment.issued',
  to: { unitId },
  parameters: { task: nameOf(task) },
  path: '/work-list/to_sign',
  taskId: task.id,
});

/** To the unit that leads from now on, and to those that act beside it. */
export const leadNotices = (task: Told, leadName: string, unitIds: readonly string[]): NoticeToWrite[] =>
  unitIds.map((unitId) => ({
    kind: 'assignment.lead-appointed',
    to: { unitId },
    parameters: { task: nameOf(task), unit: leadName },
    path: `/tasks/${task.id}`,
    taskId: task.id,
  }));
