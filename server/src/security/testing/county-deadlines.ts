import { DeadlineEventRow } from '#db/entities/plans/deadline-event.entity.js';
import { DeadlineInstanceRow } from '#db/entities/plans/deadline-instance.entity.js';
import { InstanceMarkRow } from '#db/entities/plans/instance-mark.entity.js';
import { ReportingDutyRow } from '#db/entities/plans/reporting-duty.entity.js';
import { StandingJudgementRow } from '#db/entities/plans/standing-judgement.entity.js';
import { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';
import { besideMark } from './county-work.js';

export const EVENT = '意见征集结束';
export const AMBIGUOUS = '一季度至少开展一次';
export const STANDING = '实时更新';

/** One unit's share of a task with every kind of deadline, and what was entered for it. */
export interface UnitDeadlines {
  readonly unitId: string;
  readonly taskId: string;
  readonly assignmentId: string;
  readonly instanceId: string;
  readonly markToTakeBack: string;
  readonly eventToRemove: string;
}

export interface CountyDeadlines {
  readonly planId: string;
  readonly reportingDutyToRemove: string;
  readonly own: UnitDeadlines;
  readonly neighbour: UnitDeadlines;
}

export async function raiseDeadlines(
  home: TestJurisdiction,
  mark: string,
  { ownUnitId, neighbourUnitId }: CountyRegister,
  scale: number,
): Promise<CountyDeadlines> {
  const plan = await IssuedPlan.create(home, `${mark}时限要点`);
  const deadlines = (unitId: string, text: string) => raiseUnit(home, plan, unitId, text);
  const own = await deadlines(ownUnitId, mark);
  const neighbour = await deadlines(neighbourUnitId, besideMark(mark));
  for (let n = 1; n < scale; n += 1) await deadlines(ownUnitId, mark);
  const stamp = { createdAt: new Date('2026-08-01T02:00:00Z'), createdBy: null };
  const duty = { text: `${mark}报送总结`, dueOn: '2026-11-30', recipient: `${mark}督查室` };
  return {
    planId: plan.id,
    own,
    neighbour,
    reportingDutyToRemove: await home.insert(ReportingDutyRow, { planId: plan.id, ...duty, ...stamp }),
  };
}

async function raiseUnit(
  home: TestJurisdiction,
  plan: IssuedPlan,
  unitId: string,
  mark: string,
): Promise<UnitDeadlines> {
  const taskId = await plan.task({
    title: `${mark}公开意见`,
    content: `在${EVENT}后30日内公布。${AMBIGUOUS}培训。保持${STANDING}。每季度开展一次宣讲。`,
  });
  const none = { taskId, dueOn: null, rrule: null, anchor: null, days: null, hours: null };
  const deadline = (sortOrder: number, row: object) =>
    home.insert(TaskDeadlineRow, { ...none, sortOrder, ...row });
  await deadline(1, { kind: 'event_relative', text: `${EVENT}后30日内`, anchor: EVENT, days: 30 });
  await deadline(2, { kind: 'recurring', text: AMBIGUOUS, rrule: 'FREQ=MONTHLY;INTERVAL=3' });
  await deadline(3, { kind: 'ongoing', text: STANDING });
  await deadline(4, { kind: 'recurring', text: '每季度', rrule: 'FREQ=MONTHLY;INTERVAL=3' });
  const assignmentId = await plan.assign(taskId, unitId);
  const stamp = { createdAt: new Date('2026-08-01T02:00:00Z'), createdBy: null };
  const event = { taskId, name: EVENT, occurredOn: '2026-08-01', occurredAt: null, dueOn: null, unitId };
  const eventToRemove = await home.insert(DeadlineEventRow, { ...event, note: `${mark}征集`, ...stamp });
  const instance = (row: object) =>
    home.insert(DeadlineInstanceRow, {
      ...{
        assignmentId,
        reportingDutyId: null,
        unitId: null,
        eventId: null,
        periodStartsOn: null,
        periodEndsOn: null,
      },
      ...{
        dueTime: null,
        aimOn: null,
        aimTime: null,
        doneCount: 0,
        completedOn: null,
        state: 'open',
        toldOn: '2026-03-02',
        requiredCount: 3,
      },
      ...row,
    });
  await instance({
    dutyKey: `${EVENT}后30日内`,
    nature: 'event',
    eventId: eventToRemove,
    dueOn: '2026-08-31',
  });
  const period = { periodStartsOn: '2026-07-01', periodEndsOn: '2026-09-30', dueOn: '2026-09-30' };
  const instanceId = await instance({ dutyKey: '每季度', nature: 'periodic', ...period });
  const marked = { instanceId, doneOn: '2026-08-02', count: 1, fileId: null, byReport: false };
  const standing = { takenBackAt: null, takenBackBy: null };
  const markToTakeBack = await home.insert(InstanceMarkRow, {
    ...marked,
    note: `${mark}宣讲`,
    ...stamp,
    ...standing,
  });
  const judged = { assignmentId, dutyKey: STANDING, year: 2026, quarter: 2, met: true, doneCount: null };
  await home.insert(StandingJudgementRow, { ...judged, words: `${mark}已落实`, ...home.stamp() });
  return { unitId, taskId, assignmentId, instanceId, markToTakeBack, eventToRemove };
}
