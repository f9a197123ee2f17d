import { isUnitRole } from '#shared/access/roles.js';
import type { NoticeRecipients, NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { RaisedStep } from './escalation.repository.js';

/** Who is told what: of several steps that a share reaches at once, only the highest. */
export function escalationNotices(raised: readonly RaisedStep[]): NoticeToWrite[] {
  return highest(raised).flatMap((one) =>
    recipientsOf(one).map((to) => ({
      kind: kindOf(one.step),
      to,
      parameters: { task: one.taskTitle, unit: one.unitName, date: one.dueOn, step: one.name },
      path: 'unitId' in to ? `/assignments/${one.assignmentId}` : `/tasks/${one.taskId}`,
      taskId: one.taskId,
    })),
  );
}

export function highest(raised: readonly RaisedStep[]): RaisedStep[] {
  const byShare = new Map<string, RaisedStep>();
  for (const one of raised) {
    const known = byShare.get(one.assignmentId);
    if (!known || one.step > known.step) byShare.set(one.assignmentId, one);
  }
  return [...byShare.values()];
}

function kindOf(step: number): NoticeToWrite['kind'] {
  if (step === 0) return 'assignment.due-soon';
  return step === 1 ? 'assignment.overdue' : 'assignment.escalated';
}

/** People of the share's own unit, and those that hold an office in the jurisdiction. */
function recipientsOf({ unitId, tells }: RaisedStep): NoticeRecipients[] {
  const ofUnit = tells.filter(isUnitRole);
  const others = tells.filter((role) => !isUnitRole(role));
  return [
    ...(ofUnit.length > 0 ? [{ unitId, roles: ofUnit }] : []),
    ...(others.length > 0 ? [{ roles: others }] : []),
  ];
}
