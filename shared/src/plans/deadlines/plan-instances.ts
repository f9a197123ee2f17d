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

/** Events beyond these are kept, but make no instances of their own. */
const MOST_EVENTS = 200;

/**
 * The instances that a share has by now: one for a dated duty, one a period for one that comes back monthly or more
 * rarely, one an event. Due on the day of issue at the earliest. Standing duties, ambiguous texts and vague ones have none.
 * @source R10–R12, R14, R15, R18, R37, R40, R49, R91
 */
export function planInstances(
  duties: readonly Duty[],
  share: DutyShare,
  events: readonly RecordedEvent[],
  { year, rules }: { readonly year: number; readonly rules: DayRules },
): InstancePlan[] {
  const own = events.filter(({ unitId }) => unitId === null || unitId === share.unitId).slice(-MOST_EVENTS);
  return duties.flatMap((duty): InstancePlan[] => {
    const base = { ...NO_TIME, dutyKey: duty.key, requiredCount: requiredCount(duty, share) };
    switch (duty.nature) {
      case 'once':
        return [{ ...base, nature: 'once', dueOn: inTime(rules, duty.dueOn!, share) }];
      case 'periodic':
        return occurrencesOf(duty.recurrence!, year, share.startsOn).map(({ startsOn, endsOn, dueOn }) => ({
          ...base,
          nature: 'periodic' as const,
          periodStartsOn: startsOn,
          periodEndsOn: endsOn,
          dueOn: inTime(rules, dueOn, share),
        }));
      case 'event':
        return own
          .filter(({ name }) => name === duty.event)
          .flatMap((event) => eventInstance(duty, event, share, rules));
      case 'standing':
      case 'ambiguous':
      case 'text':
        return [];
    }
  });
}

const NO_TIME = {
  eventId: null,
  periodStartsOn: null,
  periodEndsOn: null,
  dueTime: null,
  aimOn: null,
  aimTime: null,
} as const;

const inTime = (rules: DayRules, printed: CivilDate, { startsOn }: DutyShare): CivilDate =>
  dueNotBefore(lastDayInTime(rules, printed, 'printed'), startsOn) as CivilDate;

function eventInstance(
  duty: Duty,
  event: RecordedEvent,
  { startsOn }: DutyShare,
  rules: DayRules,
): InstancePlan[] {
  const due = eventDue(rules, duty.limit, event);
  if (!due) return [];
  const aim = duty.aim && eventDue(rules, duty.aim, event);
  const moved = due.on < startsOn;
  return [
    {
      ...NO_TIME,
      dutyKey: duty.key,
      nature: 'event',
      eventId: event.id,
      dueOn: moved ? startsOn : due.on,
      dueTime: moved ? null : due.time,
      aimOn: aim?.on ?? null,
      aimTime: aim?.time ?? null,
      requiredCount: 1,
    },
  ];
}
