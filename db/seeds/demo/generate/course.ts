import { addDays, daysBetween, type CivilDate } from '#shared/kernel/civil-date.js';
import type { Chance } from './chance.js';

/** How a unit's work on one task goes, decided once: its reports only read it off. */
export interface Course {
  readonly startsOn: CivilDate;
  /** The day on which the work would be complete; null for work that gets stuck or stands without a date. */
  readonly finishOn: CivilDate | null;
  /** The day on which the straight line reaches 100. */
  readonly lineEndsOn: CivilDate;
  /** Percent that the work never exceeds before it is complete. */
  readonly ceiling: number;
  /** Percentage points above the straight line. */
  readonly lead: number;
  /** Reports are given in steps of so many percent. */
  readonly step: number;
}

/** Shares of early, punctual, late and stuck work of an ordinary unit, and of a weak one. */
const ORDINARY = [20, 74, 5, 1] as const;
const WEAK = [4, 62, 24, 10] as const;

/** @param dueOn null for standing or undated work, which is measured against the end of `startsOn`'s year */
export function drawCourse(
  chance: Chance,
  startsOn: CivilDate,
  dueOn: CivilDate | null,
  weak: boolean,
): Course {
  const step = chance.hit(0.7) ? 5 : 1;
  if (dueOn === null) {
    const untouched = chance.hit(0.25);
    const lineEndsOn = addDays(startsOn, chance.between(300, 420));
    return { startsOn, finishOn: null, lineEndsOn, ceiling: untouched ? 0 : 95, lead: 0, step };
  }
  const span = Math.max(1, daysBetween(startsOn, dueOn));
  const back = (low: number, high: number) =>
    addDays(dueOn, -Math.floor((span * chance.between(low, high)) / 100));
  const course = { startsOn, ceiling: 95, step };
  switch (chance.weighted(weak ? WEAK : ORDINARY)) {
    case 0: {
      const finishOn = back(14, 38);
      return { ...course, finishOn, lineEndsOn: finishOn, lead: 0 };
    }
    case 1: {
      const finishOn = back(0, 7);
      return { ...course, finishOn, lineEndsOn: finishOn, lead: chance.between(0, chance.hit(0.2) ? 20 : 9) };
    }
    case 2: {
      const finishOn = addDays(dueOn, chance.between(6, 55));
      return { ...course, finishOn, lineEndsOn: finishOn, lead: -chance.between(0, 6) };
    }
    default: {
      const lineEndsOn = addDays(dueOn, span);
      return { ...course, finishOn: null, lineEndsOn, ceiling: chance.between(35, 85), lead: 0 };
    }
  }
}

/** Whole percent that the course has reached on `day`; 100 from its finish on. */
export function percentOn(
  { startsOn, finishOn, lineEndsOn, ceiling, lead, step }: Course,
  day: CivilDate,
): number {
  if (finishOn !== null && day >= finishOn) return 100;
  const gone = Math.max(0, daysBetween(startsOn, day) + 1);
  const line = (gone * 100) / Math.max(1, daysBetween(startsOn, lineEndsOn) + 1) + lead;
  return Math.max(0, Math.min(ceiling, Math.floor(line / step) * step));
}
