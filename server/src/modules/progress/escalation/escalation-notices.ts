import { isUnitRole } from '#shared/access/roles.js';
import type { NoticeRecipients, NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import type { RaisedStep } from './escalation.repository.js';

/** As many are told one by one; more of one step become one notice that leads to the list. */
const MOST_SINGLE = 3;

interface Told {
  readonly to: NoticeRecipients;
  readonly raised: RaisedStep;
}

/** Who is told what: of several steps that a share reaches at once, only the highest; of many shares, only their number. */
export function escalationNotices(raised: readonly RaisedStep[]): NoticeToWrite[] {
  const groups = new Map<string, Told[]>();
  for (const one of highest(raised))
    for (const to of recipientsOf(one)) {
      const key = JSON.stringify([to, one.step]);
      groups.set(key, [...(groups.get(key) ?? []), { to, raised: one }]);
    }
  return [...groups.values()].flatMap((told) =>
    told.length > MOST_SINGLE ? [noticeOfMany(told)] : told.map(noticeOfOne),
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

const noticeOfOne = ({ to, raised }: Told): NoticeToWrite => ({
  kind: `assignment.${toldAs(raised.step)}`,
  to,
  parameters: { task: raised.taskTitle, unit: raised.unitName, date: raised.dueOn, step: raised.name },
  path: 'unitId' in to ? `/assignments/${raised.assignmentId}` : `/tasks/${raised.taskId}`,
  taskId: raised.taskId,
});

function noticeOfMany(told: readonly Told[]): NoticeToWrite {
  const { to, raised } = told[0]!;
  const date = told.map(({ raised: { dueOn } }) => dueOn).sort()[0]!;
  const list = raised.step === 0 ? 'due_soon' : 'overdue';
  return {
    kind: `assignments.${toldAs(raised.step)}`,
    to,
    parameters: { count: String(told.length), step: raised.name, date },
    path: 'unitId' in to ? `/work-list/${list}` : '/ledger?light=red',
  };
}

function toldAs(step: number): 'due-soon' | 'overdue' | 'escalated' {
  if (step === 0) return 'due-soon';
  return step === 1 ? 'overdue' : 'escalated';
}

/** People of the share's own unit, those that hold an office, and the leader who answers for it, or all leaders. */
function recipientsOf({ unitId, tells, leaderIds }: RaisedStep): NoticeRecipients[] {
  const ofUnit = tells.filter(isUnitRole);
  const others = tells.filter((role) => !isUnitRole(role) && role !== 'leader');
  const leaders: NoticeRecipients = leaderIds.length > 0 ? { accountIds: leaderIds } : { roles: ['leader'] };
  return [
    ...(ofUnit.length > 0 ? [{ unitId, roles: ofUnit }] : []),
    ...(others.length > 0 ? [{ roles: others }] : []),
    ...(tells.includes('leader') ? [leaders] : []),
  ];
}
