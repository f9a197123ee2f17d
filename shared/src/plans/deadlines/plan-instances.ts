import type { CivilDate } from '../../kernel/civil-date.js';
import { lastDayInTime, type DayRules } from '../../calendar/last-day-policy.js';
import { dueNotBefore } from '../due-not-before.js';
import type { InstancePlan, RecordedEvent } from './deadline-instance.js';
import type { Duty } from './duty.js';
import { eventDue } from './event-due.js';
import { occurrencesOf } from './recurrence.js';
import { requiredCount, type CountedUnit } from './required-count.js';

/** One unit's share of the task. */
export interface DutyShare extends CountedUnit {
  readonly unitId: string;
  /** The day on which the unit was told: nothing is due before it. */
  readonly startsOn: CivilDate;
}

/** What instances are dated by. */
export interface DatedBy {
  /** Of the plan. */
  readonly year: number;
  readonly rules: DayRules;
  /** Since when the task asks for its duties, by their keys; those that are not listed are asked since the share began. */
  readonly told: ReadonlyMap<string, CivilDate>;
}

/** Events beyond these are kept, but make no instances of their own. */
const MOST_EVENTS = 200;

/**
 * The instances that a share has by now: one for a dated duty, one a period for one that comes back monthly or more
 * rarely, one an event. Due on the day at the earliest on which the unit was told of it. Standing duties, ambiguous texts and vague ones have none.
 * @source R10–R12, R14, R15, R18, R37, R40, R49, R91
 */
export function planInstances(
  duties: readonly Duty[],
  share: DutyShare,
  events: readonly RecordedEvent[],
  { year, rules, told }: DatedBy,
): InstancePlan[] {
  const own = events.filter(({ unitId }) => unitId === null || unitId === share.unitId).slice(-MOST_EVENTS);
  return duties.flatMap((duty): InstancePlan[] => {
    const toldOn = laterOf(share.startsOn, told.get(duty.key));
    const base = { ...NO_TIME, toldOn, dutyKey: duty.key, requiredCount: requiredCount(duty, share) };
    switch (duty.nature) {
      case 'once':
        return [{ ...base, nature: 'once', dueOn: inTime(rules, duty.dueOn!, toldOn) }];
      case 'periodic':
        return occurrencesOf(duty.recurrence!, year, toldOn).map(({ startsOn, endsOn, dueOn }) => ({
          ...base,
          nature: 'periodic' as const,
          periodStartsOn: startsOn,
          periodEndsOn: endsOn,
          dueOn: inTime(rules, dueOn, toldOn),
        }));
      case 'event':
        return own
          .filter(({ name }) => name === duty.event)
          .flatMap((event) => eventInstance(duty, event, toldOn, rules));
      case 'standing':
      case 'ambiguous':
      case 'text':
        return [];
    }
  });
}

const laterOf = (startsOn: CivilDate, toldOn: CivilDate | undefined): CivilDate =>
  toldOn !== undefined && toldOn > startsOn ? toldOn : startsOn;

const NO_TIME = {
  eventId: null,
  periodStartsOn: null,
  periodEndsOn: null,
  dueTime: null,
  aimOn: null,
  aimTime: null,
} as const;

const inTime = (rules: DayRules, printed: CivilDate, toldOn: CivilDate): CivilDate =>
  dueNotBefore(lastDayInTime(rules, printed, 'printed'), toldOn) as CivilDate;

function eventInstance(duty: Duty, event: RecordedEvent, toldOn: CivilDate, rules: DayRules): InstancePlan[] {
  const due = eventDue(rules, duty.limit, event);
  if (!due) return [];
  const aim = duty.aim && eventDue(rules, duty.aim, event);
  const moved = due.on < toldOn;
  return [
    {
      ...NO_TIME,
      toldOn,
      dutyKey: duty.key,
      nature: 'event',
      eventId: event.id,
      dueOn: moved ? toldOn : due.on,
      dueTime: moved ? null : due.time,
      aimOn: aim?.on ?? null,
      aimTime: aim?.time ?? null,
      requiredCount: 1,
    },
  ];
}
