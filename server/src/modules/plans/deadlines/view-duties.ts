import { permittedActions, type Actor } from '#shared/access/policy.js';
import { isFollowedOneByOne, timesIn } from '#shared/plans/deadlines/recurrence.js';
import type { DayRules } from '#shared/calendar/last-day-policy.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { firstDayOf, lastDayOf, quarterOf } from '#shared/kernel/quarter.js';
import type { Duty } from '#shared/plans/deadlines/duty.js';
import type { AvailableAction } from '#server/platform/graphql/available-action.js';
import type { TaskDuties, TaskDuty } from './deadlines.type.js';
import { dutiesOfSource, type DutySource } from './duty-source.repository.js';
import type { InstanceRecord, JudgementRecord } from './followed-instance.repository.js';
import { mayRemove } from './record-event.use-case.js';
import { viewInstance } from './view-instance.js';

export interface DutyFacts {
  readonly source: DutySource;
  readonly instances: readonly InstanceRecord[];
  readonly judgements: readonly JudgementRecord[];
}

interface Viewpoint {
  readonly actor: Actor;
  readonly today: CivilDate;
  readonly rules: DayRules;
}

/** A task's deadlines as one viewer sees them on one day. */
export function viewDuties({ source, instances, judgements }: DutyFacts, viewpoint: Viewpoint): TaskDuties {
  const { actor, today } = viewpoint;
  const duties = dutiesOfSource(source);
  const known = new Set(duties.map(({ key }) => key));
  const ofDuty = (key: string) => ({
    instances: instances
      .filter(({ dutyKey }) => dutyKey === key)
      .map((one) => viewInstance(one, actor, today)),
    judgements: judgements.filter(({ dutyKey }) => dutyKey === key),
  });
  const gone = [...new Set(instances.map(({ dutyKey }) => dutyKey))].filter((key) => !known.has(key));
  const own = (unitId: string | null) => unitId === null || actor.unitId === null || unitId === actor.unitId;
  return {
    taskId: source.id,
    duties: [
      ...duties.map((duty) => ({ ...viewDuty(duty, source, viewpoint), ...ofDuty(duty.key) })),
      ...gone.map((key) => ({ ...FORMER, key, text: key, ...ofDuty(key) })),
    ],
    events: source.events
      .filter(({ unitId }) => own(unitId))
      .map((event) => ({ ...event, removable: mayRemove(actor, event) })),
    availableActions: actionsOn(source, duties, actor),
  };
}

/** What a corrected document no longer asks for, but something was entered for. */
const FORMER: Omit<TaskDuty, 'key' | 'text' | 'instances' | 'judgements'> = {
  nature: 'text',
  event: null,
  limit: null,
  aim: null,
  tooFrequent: false,
  expectedThisQuarter: null,
  meanings: [],
  choice: null,
  countChoice: null,
};

function viewDuty(
  { key, text, nature, event, limit, aim, recurrence, meanings }: Duty,
  { choices }: DutySource,
  { today, rules }: Viewpoint,
): Omit<TaskDuty, 'instances' | 'judgements'> {
  const choice = choices.find(({ dutyKey }) => dutyKey === key);
  const chosenAt = new Date(choice?.chosenAt ?? 0);
  const tooFrequent = nature === 'standing' && recurrence !== null && !isFollowedOneByOne(recurrence);
  const quarter = quarterOf(today);
  const expectedThisQuarter =
    recurrence &&
    timesIn(recurrence, firstDayOf(quarter), lastDayOf(quarter), (on) => rules.calendar.isWorkday(on));
  return {
    key,
    text,
    nature,
    event,
    limit,
    aim,
    tooFrequent,
    expectedThisQuarter: tooFrequent ? expectedThisQuarter : null,
    meanings: [...meanings],
    choice: choice?.meaning ? { ...choice, meaning: choice.meaning, chosenAt } : null,
    countChoice:
      nature === 'periodic' ? { ...NO_COUNT, ...choice, chosenAt: choice ? chosenAt : null } : null,
  };
}

const NO_COUNT = { version: 0, requiredCount: null, chosenByName: null };

function actionsOn({ issued }: DutySource, duties: readonly Duty[], actor: Actor): AvailableAction[] {
  const allowed = new Set(permittedActions(actor));
  const offered = (
    [
      ['deadline.record-event', duties.some(({ nature }) => nature === 'event')],
      [
        'deadline.decide',
        duties.some(({ meanings, nature }) => meanings.length > 0 || nature === 'periodic'),
      ],
      ['deadline.judge', duties.some(({ nature }) => nature === 'standing')],
    ] as const
  ).filter(([action, fits]) => fits && allowed.has(action));
  return offered.map(([key]) =>
    issued || key === 'deadline.decide'
      ? { key, enabled: true }
      : { key, enabled: false, reason: 'deadline.not-issued' },
  );
}
