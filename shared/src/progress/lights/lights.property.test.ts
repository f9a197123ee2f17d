import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import {
  LIGHT_REASONS,
  LIGHTS,
  lightOf,
  lightReasonOf,
  statusOf,
  TASK_STATUSES,
  type LightThresholds,
  type ProgressFacts,
  type TaskStatus,
} from '../task-status.js';
import { DEFAULT_LIGHT_POLICY } from './light-policy.js';

const SEED = 20_260_331;
const FIRST = asCivilDate('2026-01-05');
const runs = { seed: SEED, numRuns: 3_000 };

const thresholds: fc.Arbitrary<LightThresholds> = fc.record({
  tolerance: fc.integer({ min: 0, max: 50 }),
  notStartedLag: fc.integer({ min: 0, max: 100 }),
  dueSoonDays: fc.integer({ min: 0, max: 90 }),
  yellowLag: fc.integer({ min: 1, max: 100 }),
});
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(FIRST, days));
const percent = fc.oneof(
  fc.constantFrom(0, 0.01, 99.99, 100),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
);

/** Facts that can be: what is finished was finished by `today` at the latest, and nothing else has a day of finishing. */
const drawn = fc
  .record({
    startsOn: day,
    dueOn: fc.option(day, { freq: 6 }),
    today: day,
    percent,
    finishedBefore: fc.integer({ min: 0, max: 60 }),
    suspended: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    closed: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  })
  .map(({ startsOn, dueOn, today, percent: reported, finishedBefore, suspended, closed }) => {
    const finishedOn = addDays(today, -finishedBefore);
    const facts: ProgressFacts = {
      startsOn,
      dueOn,
      percent: reported,
      completedOn: reported >= 100 ? finishedOn : null,
      suspendedOn: suspended && !closed ? finishedOn : null,
      closedOn: closed ? finishedOn : null,
    };
    return { facts, today };
  });

const worseByTime: Record<TaskStatus, number> = {
  completed: 0,
  other: 0,
  ahead: 1,
  on_schedule: 2,
  not_started: 2,
  behind: 3,
};

describe('lights and statuses', () => {
  it('R34: never get better by waiting, with the facts as they are', () => {
    fc.assert(
      fc.property(drawn, thresholds, fc.integer({ min: 0, max: 200 }), ({ facts, today }, policy, days) => {
        const later = addDays(today, days);
        const [before, after] = [today, later].map((on) => LIGHTS.indexOf(lightOf(facts, on, policy)));
        expect(after).toBeGreaterThanOrEqual(before!);
        const [status, then] = [today, later].map((on) => worseByTime[statusOf(facts, on, policy)]);
        expect(then).toBeGreaterThanOrEqual(status!);
      }),
      runs,
    );
  });

  it('never get worse by progress, on the same day', () => {
    fc.assert(
      fc.property(drawn, thresholds, percent, ({ facts, today }, policy, other) => {
        const [less, more] = [Number(facts.percent), other].sort((a, b) => a - b);
        const at = (reported: number): ProgressFacts => ({
          ...facts,
          percent: reported,
          // Nothing is finished after it was struck off.
          completedOn: reported >= 100 ? (facts.completedOn ?? facts.closedOn ?? today) : null,
        });
        const [poor, good] = [at(less!), at(more!)];
        const light = (one: ProgressFacts) => LIGHTS.indexOf(lightOf(one, today, policy));
        // Undated work is grey until it is finished; then it is green, which no order of colours expresses.
        if (facts.dueOn !== null) expect(light(good)).toBeLessThanOrEqual(light(poor));
        const status = (one: ProgressFacts) => TASK_STATUSES.indexOf(statusOf(one, today, policy)) % 5;
        expect(status(good)).toBeGreaterThanOrEqual(status(poor));
      }),
      runs,
    );
  });

  it('show nothing on schedule beside a red light, and no finished work as red', () => {
    fc.assert(
      fc.property(drawn, thresholds, ({ facts, today }, policy) => {
        const [status, light] = [statusOf(facts, today, policy), lightOf(facts, today, policy)];
        expect(light === 'red').toBe(
          status === 'behind' && facts.dueOn !== null && daysBetween(facts.dueOn, today) > 0,
        );
        if (status === 'completed') expect(['green', 'yellow']).toContain(light);
      }),
      runs,
    );
  });

  it('are all reached under the default policy', () => {
    const sample = fc.sample(drawn, { seed: SEED, numRuns: 3_000 });
    const seen = (of: (facts: ProgressFacts, today: CivilDate) => string) =>
      new Set(sample.map(({ facts, today }) => of(facts, today)));
    expect(seen((f, on) => statusOf(f, on, DEFAULT_LIGHT_POLICY))).toEqual(new Set(TASK_STATUSES));
    expect(seen((f, on) => lightOf(f, on, DEFAULT_LIGHT_POLICY))).toEqual(new Set(LIGHTS));
    expect(seen((f, on) => lightReasonOf(f, on, DEFAULT_LIGHT_POLICY))).toEqual(new Set(LIGHT_REASONS));
  });
});
