import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LAST_DAY_POLICIES, type DayRules } from '../../calendar/last-day-policy.js';
import { PUBLISHED_YEARS } from '../../calendar/published-years.js';
import { WEEKEND_CALENDAR, WorkCalendar } from '../../calendar/work-calendar.js';
import { addDays, asCivilDate, endOfMonth, partsOf, type CivilDate } from '../../kernel/civil-date.js';
import { quarterKey, quarterOf } from '../../kernel/quarter.js';
import type { StandingInstance } from './deadline-instance.js';
import type { Duty, Limit } from './duty.js';
import { eventDue } from './event-due.js';
import { periodName } from './period-label.js';
import { instanceStanding } from './instance-standing.js';
import { planInstances } from './plan-instances.js';
import {
  isFollowedOneByOne,
  MOST_OCCURRENCES,
  occurrencesOf,
  readRecurrence,
  timesIn,
} from './recurrence.js';
import { reconcileInstances } from './reconcile-instances.js';
import { reportingDutiesOf } from './reporting-duty.js';
import { shareDueOn } from './share-due-on.js';

const day = asCivilDate;
const official = new WorkCalendar(PUBLISHED_YEARS);
const years = fc.integer({ min: 2017, max: 2030 });
const anyDay = fc.integer({ min: 0, max: 5_000 }).map((n) => addDays(day('2017-01-01'), n));
const rules = fc.record({
  calendar: fc.constantFrom(official, WEEKEND_CALENDAR),
  lastDayPolicy: fc.constantFrom(...LAST_DAY_POLICIES),
}) satisfies fc.Arbitrary<DayRules>;
const rrules = fc.constantFrom(
  'FREQ=YEARLY',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;INTERVAL=2',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY;INTERVAL=6',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31',
  'FREQ=YEARLY;BYMONTH=4,9',
  'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=30',
  'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=20',
);

const KEEP: DayRules = { calendar: official, lastDayPolicy: 'keep' };

const duty = (given: Partial<Duty>): Duty => ({
  key: 'k',
  text: 'k',
  nature: 'once',
  dueOn: null,
  recurrence: null,
  event: null,
  limit: null,
  aim: null,
  counts: [],
  meanings: [],
  chosen: null,
  ...given,
});
const shareFrom = (startsOn: CivilDate) => ({
  unitId: 'u',
  name: '县司法局',
  categoryName: '部门',
  groupName: null,
  startsOn,
});
const standing = (given: Partial<StandingInstance>): StandingInstance => ({
  id: 'i',
  dutyKey: 'k',
  nature: 'periodic',
  toldOn: day('2026-03-02'),
  eventId: null,
  periodStartsOn: null,
  periodEndsOn: null,
  dueOn: day('2026-09-30'),
  extendedTo: null,
  dueTime: null,
  aimOn: null,
  aimTime: null,
  requiredCount: 1,
  doneCount: 0,
  state: 'open',
  ...given,
});

describe('periods', () => {
  it('R14, R35, R40: follow each other without gap or overlap and are due inside themselves, 2017–2030', () => {
    fc.assert(
      fc.property(rrules, years, (rrule, year) => {
        const found = occurrencesOf(readRecurrence(rrule), year, day(`${year}-01-01`));
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(MOST_OCCURRENCES);
        for (const [index, { startsOn, endsOn, dueOn }] of found.entries()) {
          expect(partsOf(startsOn).day).toBe(1);
          expect(endsOn).toBe(endOfMonth(endsOn));
          expect(dueOn >= startsOn && dueOn <= endsOn).toBe(true);
          const next = found[index + 1];
          if (next) expect(next.startsOn > endsOn).toBe(true);
        }
      }),
    );
  });

  it('quarters of every year 2017–2030 are due on their last day', () => {
    for (let year = 2017; year <= 2030; year += 1)
      expect(
        occurrencesOf(readRecurrence('FREQ=MONTHLY;INTERVAL=3'), year, day(`${year}-01-01`)).map(
          ({ dueOn }) => dueOn,
        ),
      ).toEqual([`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-31`]);
  });

  it('R91: whenever the unit was told, nothing is due before that day, and the year’s end bounds what is owed', () => {
    fc.assert(
      fc.property(rrules, years, anyDay, rules, (rrule, year, toldOn, dayRules) => {
        const recurrence = readRecurrence(rrule);
        const made = planInstances([duty({ nature: 'periodic', recurrence })], shareFrom(toldOn), [], {
          year,
          rules: dayRules,
          told: new Map(),
        });
        expect(made.length).toBeLessThanOrEqual(MOST_OCCURRENCES);
        for (const { dueOn } of made) expect(dueOn >= toldOn).toBe(true);
      }),
    );
  });

  it('R91: a duty that a correction brought is due from the day of the correction on, and stays so', () => {
    const dated = [
      duty({ key: '6月底前', dueOn: day('2026-06-30') }),
      duty({ key: '7月底前', dueOn: day('2026-07-31') }),
    ];
    const told = new Map([['6月底前', day('2026-08-20')]]);
    const made = planInstances(dated, shareFrom(day('2026-08-15')), [], { year: 2026, rules: KEEP, told });
    expect(made.map(({ dueOn, toldOn }) => [dueOn, toldOn])).toEqual([
      ['2026-08-20', '2026-08-20'],
      ['2026-08-15', '2026-08-15'],
    ]);
  });

  it('what comes back oftener than monthly is counted by the quarter, not followed one by one', () => {
    const weekly = readRecurrence('FREQ=WEEKLY');
    expect(isFollowedOneByOne(weekly)).toBe(false);
    const works = (on: CivilDate) => official.isWorkday(on);
    expect(timesIn(weekly, day('2026-07-01'), day('2026-09-30'), works)).toBe(13);
    expect(timesIn(readRecurrence('FREQ=DAILY'), day('2026-10-01'), day('2026-10-10'), works)).toBe(3);
    for (const strange of [null, '', 'FREQ=HOURLY', 'FREQ=MONTHLY;INTERVAL=5', 'FREQ=YEARLY;BYMONTH=x'])
      expect(readRecurrence(strange)).toEqual({ by: 'unknown' });
  });

  it('are called as officials call them', () => {
    const form = (from: string, to: string) => periodName(day(from), day(to)).form;
    expect(form('2026-01-01', '2026-12-31')).toBe('year');
    expect(form('2026-07-01', '2026-12-31')).toBe('secondHalf');
    expect(periodName(day('2026-07-01'), day('2026-09-30'))).toEqual({
      form: 'quarter',
      values: { year: 2026, quarter: 3 },
    });
    expect(form('2028-02-01', '2028-02-29')).toBe('month');
    expect(form('2026-03-01', '2026-04-30')).toBe('months');
    expect(form('2026-03-02', '2026-04-30')).toBe('days');
  });
});

describe('an extension', () => {
  const dated = (...days: string[]) => days.map((on) => duty({ key: on, dueOn: day(on) }));
  const quarterly = duty({
    key: '每季度',
    nature: 'periodic',
    recurrence: readRecurrence('FREQ=MONTHLY;INTERVAL=3'),
  });
  const nothingFrozen = { quarters: new Set<string>() };
  const wantedOf = (duties: Duty[]) =>
    planInstances(duties, shareFrom(day('2026-08-01')), [], { year: 2026, rules: KEEP, told: new Map() });
  /** The instances of a share once the first of them is extended and then settled against these duties. */
  const extendedTo = (on: string, before: Duty[], after = before, quarters = new Set<string>()) => {
    const [first, ...rest] = wantedOf(before).map((plan, index) => standing({ ...plan, id: `${index}` }));
    const stored = [{ ...first!, extendedTo: day(on) }, ...rest];
    const { added, changed, removed } = reconcileInstances(stored, wantedOf(after), { quarters });
    const kept = stored.filter((one) => !removed.includes(one));
    const now = kept.map((one) => changed.find((change) => change.before.id === one.id)?.after ?? one);
    return [...now, ...added].map(({ dueOn }) => dueOn);
  };

  it('moves what it was granted for, of what comes back as well, and nothing else', () => {
    expect(extendedTo('2026-11-30', dated('2026-09-20', '2026-10-31'))).toEqual(['2026-11-30', '2026-10-31']);
    expect(extendedTo('2026-10-15', [quarterly])).toEqual(['2026-10-15', '2026-12-31']);
  });

  it('outlasts an earlier day and new words for the same duty, and yields to a later day', () => {
    const of = (key: string, on: string) => [duty({ key, dueOn: day(on) })];
    expect(extendedTo('2026-10-15', of('a', '2026-09-30'), of('a', '2026-09-20'))).toEqual(['2026-10-15']);
    expect(extendedTo('2026-10-15', of('a', '2026-09-30'), of('b', '2026-09-30'))).toEqual(['2026-10-15']);
    expect(extendedTo('2026-10-15', of('a', '2026-09-30'), of('a', '2026-12-31'))).toEqual(['2026-12-31']);
  });

  it('goes with the share to the unit that continues it', () => {
    const grant = { ...wantedOf([quarterly])[0]!, extendedTo: day('2026-10-15') };
    const { added } = reconcileInstances([], wantedOf([quarterly]), nothingFrozen, [grant]);
    expect(added.map(({ dueOn }) => dueOn)).toEqual(['2026-10-15', '2026-12-31']);
  });

  it('R19: never moves what is due in a quarter whose round is published, nor into one', () => {
    fc.assert(
      fc.property(fc.constantFrom('2026Q3', '2026Q4'), fc.integer({ min: 1, max: 92 }), (frozen, days) => {
        const to = addDays(day('2026-09-30'), days);
        const touches = frozen === '2026Q3' || frozen === quarterKey(quarterOf(to));
        const [first] = extendedTo(to, [quarterly], [quarterly], new Set([frozen]));
        expect(first).toBe(touches ? '2026-09-30' : to);
      }),
    );
  });
});

describe('instanceStanding', () => {
  const open = {
    state: 'open',
    dueOn: day('2026-06-30'),
    completedOn: null,
    periodStartsOn: null,
    atRest: false,
  } as const;
  it('is never late for a share that is struck off or suspended', () => {
    expect(instanceStanding(open, day('2026-08-15'))).toBe('overdue');
    expect(instanceStanding({ ...open, atRest: true }, day('2026-08-15'))).toBe('open');
  });
});

describe('limits after an event', () => {
  const limit: fc.Arbitrary<Limit> = fc.record({
    unit: fc.constantFrom('days', 'working_days', 'months'),
    amount: fc.integer({ min: 1, max: 60 }),
  });
  const at = (occurredOn: CivilDate) => ({ occurredOn, occurredAt: null, dueOn: null });

  it('R10, R12, R70: end after the event, later with a larger number, later with a later event', () => {
    fc.assert(
      fc.property(anyDay, limit, rules, (on, one, dayRules) => {
        const due = eventDue(dayRules, one, at(on))!.on;
        expect(due > on).toBe(true);
        expect(eventDue(dayRules, { ...one, amount: one.amount + 1 }, at(on))!.on >= due).toBe(true);
        expect(eventDue(dayRules, one, at(addDays(on, 1)))!.on >= due).toBe(true);
        if (one.unit === 'working_days' || (one.unit === 'days' && dayRules.lastDayPolicy !== 'keep'))
          expect(dayRules.calendar.isWorkday(due)).toBe(true);
      }),
    );
  });

  it('months end on the same day, or on the last that the month has', () => {
    const due = (on: string, amount: number) =>
      eventDue({ calendar: official, lastDayPolicy: 'keep' }, { unit: 'months', amount }, at(day(on)))!.on;
    expect(due('2027-12-31', 2)).toBe('2028-02-29');
    expect(due('2026-08-15', 6)).toBe('2027-02-15');
  });

  it('R68: hours without an hour of the event last to the end of its day and run on from there', () => {
    const hours = { unit: 'hours', amount: 24 } as const;
    const dayRules: DayRules = { calendar: official, lastDayPolicy: 'all' };
    expect(eventDue(dayRules, hours, at(day('2026-09-30')))).toEqual({ on: '2026-10-02', time: null });
    expect(eventDue(dayRules, hours, { ...at(day('2026-09-30')), occurredAt: '08:05' })).toEqual({
      on: '2026-10-01',
      time: '08:05',
    });
  });
});

describe('reconcileInstances', () => {
  const nothingFrozen = { quarters: new Set<string>() };

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(rrules, years, anyDay, (rrule, year, toldOn) => {
        const wanted = planInstances(
          [duty({ nature: 'periodic', recurrence: readRecurrence(rrule) })],
          shareFrom(toldOn),
          [],
          { year, rules: { calendar: official, lastDayPolicy: 'all' }, told: new Map() },
        );
        const { added } = reconcileInstances([], wanted, nothingFrozen);
        const stored = added.map((plan, index) => standing({ ...plan, id: String(index) }));
        expect(reconcileInstances(stored, wanted, nothingFrozen)).toEqual({
          added: [],
          changed: [],
          removed: [],
        });
      }),
    );
  });

  it('never touches what is done, what was entered, nor a frozen quarter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ dueOn: anyDay, doneCount: fc.integer({ min: 0, max: 2 }), moved: anyDay }), {
          maxLength: 8,
        }),
        fc.array(anyDay, { maxLength: 4 }),
        (drawn, frozenDays) => {
          const quarters = new Set(frozenDays.map((on) => quarterKey(quarterOf(on))));
          const stored = drawn.map(({ dueOn, doneCount }, index) =>
            standing({
              id: `${index}`,
              dutyKey: `${index}`,
              dueOn,
              doneCount,
              state: doneCount > 0 ? 'done' : 'open',
            }),
          );
          const wanted = drawn.map(({ moved }, index) => standing({ dutyKey: `${index}`, dueOn: moved }));
          const { changed } = reconcileInstances(stored, wanted, { quarters });
          for (const { before, after } of changed) {
            expect(before.state).toBe('open');
            for (const { dueOn } of [before, after])
              expect(quarters.has(quarterKey(quarterOf(dueOn)))).toBe(false);
          }
          const { removed } = reconcileInstances(stored, [], { quarters });
          for (const { doneCount } of removed) expect(doneCount).toBe(0);
        },
      ),
    );
  });

  it('opens again nothing, but closes what already has as many as are asked for now', () => {
    const half = standing({ doneCount: 2, requiredCount: 5 });
    const { changed } = reconcileInstances([half], [standing({ requiredCount: 2 })], nothingFrozen);
    expect(changed).toMatchObject([{ before: { state: 'open' }, after: { state: 'done', doneCount: 2 } }]);
  });
});

describe('shareDueOn', () => {
  const plain = { printed: null, dueOn: null, originalDueOn: null };
  it('R14: is the earliest open day of what comes back; else the printed day stays', () => {
    const q3 = standing({ dueOn: day('2026-09-30') });
    const q4 = standing({ dueOn: day('2026-12-31') });
    expect(shareDueOn([q4, q3], plain)).toBe('2026-09-30');
    expect(shareDueOn([{ ...q3, state: 'done' }, q4], plain)).toBe('2026-12-31');
    expect(shareDueOn([{ ...q3, state: 'done' }], { ...plain, printed: '2026-12-31' })).toBe('2026-12-31');
    expect(shareDueOn([], { ...plain, dueOn: '2026-06-30' })).toBe('2026-06-30');
  });

  it('R18: is the chosen day of an ambiguous text, and the latest of several dated ones', () => {
    const dated = (dueOn: string) => standing({ nature: 'once', dueOn: day(dueOn), state: 'done' });
    expect(shareDueOn([dated('2026-07-31')], plain)).toBe('2026-07-31');
    expect(shareDueOn([dated('2026-12-31'), dated('2026-09-20')], plain)).toBe('2026-12-31');
  });

  it('has the granted day of an instance, until another is due before it', () => {
    const extended = { printed: null, dueOn: '2026-10-15', originalDueOn: '2026-09-30' };
    const granted = standing({ extendedTo: day('2026-10-15') });
    expect(shareDueOn([granted], extended)).toBe('2026-10-15');
    expect(shareDueOn([granted, standing({ dueOn: day('2026-10-10') })], extended)).toBe('2026-10-10');
    expect(
      shareDueOn([{ ...granted, state: 'done' }, standing({ dueOn: day('2026-12-31') })], extended),
    ).toBe('2026-12-31');
    // Of work that has one dated duty, whose instance was done before the extension.
    expect(shareDueOn([standing({ nature: 'once', state: 'done' })], extended)).toBe('2026-10-15');
  });
});

describe('reportingDutiesOf', () => {
  it('R87: what a document asks every unit to report, by when and to whom', () => {
    const text = `请认真组织实施,并于2026年11月30日前将贯彻落实情况报县政府办公室政务信息股。
请各单位于6月30日前将阶段性工作总结报送县政府办。9月底前完成整改。`;
    expect(reportingDutiesOf(text, 2026)).toEqual([
      {
        text: '并于2026年11月30日前将贯彻落实情况报县政府办公室政务信息股',
        dueOn: '2026-11-30',
        recipient: '县政府办公室政务信息股',
      },
      { text: '请各单位于6月30日前将阶段性工作总结报送县政府办', dueOn: '2026-06-30', recipient: '县政府办' },
    ]);
    expect(reportingDutiesOf('2026年2月30日前将情况报县政府办。', 2026)).toEqual([]);
    expect(reportingDutiesOf('各单位要高度重视。', 2026)).toEqual([]);
  });
});
