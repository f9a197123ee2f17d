import type { FollowedItemRow } from '#db/entities/progress/followed-item.entity.js';
import type { NoticeRecipients, NoticeToWrite } from '#server/platform/database/notice-recipients.js';

type Told = Pick<FollowedItemRow, 'id' | 'kind' | 'taskId' | 'unitId' | 'raisedByUnitId' | 'title'>;

const about = (item: Told, task: string) => ({
  path: `/followed-items/${item.id}`,
  taskId: item.taskId,
  parameters: { task: `${task}（${item.title}）` },
});

/** Whoever has to do with an item besides the unit that is asked. */
const followers = ({ raisedByUnitId }: Told): NoticeRecipients[] => [
  { roles: ['office'] },
  ...(raisedByUnitId ? [{ unitId: raisedByUnitId }] : []),
];

/** To the unit that is asked to answer, and to the office when a unit raised it. */
export function raisedNotice(item: Told, task: string): NoticeToWrite[] {
  const { unitId, raisedByUnitId, kind } = item;
  const to: NoticeRecipients[] = [
    ...(unitId ? [{ unitId }] : []),
    ...(raisedByUnitId ? [{ roles: ['office'] as const }] : []),
  ];
  const notice = kind === 'remark' ? ('remark.given' as const) : ('followed-item.raised' as const);
  return to.map((recipients) => ({ kind: notice, to: recipients, ...about(item, task) }));
}

export function answeredNotice(item: Told, task: string, unit: string): NoticeToWrite[] {
  const { parameters, ...told } = about(item, task);
  return followers(item).map((to) => ({
    kind: 'followed-item.answered',
    to,
    ...told,
    parameters: { ...parameters, unit },
  }));
}

export function returnedNotice(item: Told, task: string, reason: string): NoticeToWrite[] {
  const { parameters, ...told } = about(item, task);
  if (!item.unitId) return [];
  const to = { unitId: item.unitId };
  return [{ kind: 'followed-item.returned', to, ...told, parameters: { ...parameters, reason } }];
}

export function settledNotice(item: Told, task: string): NoticeToWrite[] {
  const units = [...new Set([item.unitId, item.raisedByUnitId])].filter((id) => id !== null);
  return units.map((unitId) => ({ kind: 'followed-item.settled', to: { unitId }, ...about(item, task) }));
}
