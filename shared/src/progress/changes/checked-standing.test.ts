import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate } from '../../kernel/civil-date.js';
import { quarterOf } from '../../kernel/quarter.js';
import { standingOf } from '../standing-of.js';
import { latestCheck, type CheckedStanding } from './checked-standing.js';

const report = (asOf: string, percent: string) => ({
  ...quarterOf(asCivilDate(asOf)),
  asOf: asCivilDate(asOf),
  percent,
});
const check = (on: string, percent: string, completedOn: string | null = null): CheckedStanding => ({
  on: asCivilDate(on),
  decidedAt: new Date(`${on}T02:00:00Z`),
  percent,
  completedOn: completedOn === null ? null : asCivilDate(completedOn),
});

it('R16: stands at what a look-back found, and later figures count anew', () => {
  const done = report('2026-06-20', '100');
  expect(standingOf([done])).toEqual({ percent: '100', completedOn: '2026-06-20' });
  const reopened = check('2026-08-01', '60');
  expect(standingOf([done], [reopened])).toEqual({ percent: '60', completedOn: null });
  const mended = report('2026-09-28', '100');
  expect(standingOf([done, mended], [reopened])).toEqual({ percent: '100', completedOn: '2026-09-28' });
});

it('R16: what is reported anew on the very day of the look-back counts', () => {
  const reopened = check('2026-08-01', '60');
  const stale = { ...report('2026-08-01', '100'), submittedAt: new Date('2026-08-01T01:59:00Z') };
  const anew = { ...report('2026-08-01', '80'), submittedAt: new Date('2026-08-01T02:01:00Z') };
  expect(standingOf([stale], [reopened])).toEqual({ percent: '60', completedOn: null });
  expect(standingOf([anew], [reopened])).toEqual({ percent: '80', completedOn: null });
  const backdated = { ...anew, asOf: asCivilDate('2026-07-31') };
  expect(standingOf([backdated], [reopened]).percent).toBe('60');
});

it('R16: work that was struck off without reports of 100 stands at 100 until it is reopened', () => {
  const closed = check('2026-07-10', '100', '2026-07-01');
  expect(standingOf([report('2026-06-20', '80')], [closed])).toEqual({
    percent: '100',
    completedOn: '2026-07-01',
  });
  const reopened = { ...check('2026-07-10', '70'), decidedAt: new Date('2026-07-10T06:00:00Z') };
  expect(standingOf([], [reopened, closed])).toEqual({ percent: '70', completedOn: null });
});

const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays(asCivilDate('2025-01-01'), n));
const percents = fc.constantFrom('0', '40', '99.99', '100');
const reports = fc.array(
  fc.record({ asOf: day, percent: percents }).map((one) => ({ ...one, ...quarterOf(one.asOf) })),
  { maxLength: 8 },
);
const checks = fc.array(
  fc.record({ on: day, percent: percents, at: fc.nat({ max: 1_000_000 }) }).map(({ on, percent, at }) => ({
    on,
    percent,
    decidedAt: new Date(at * 1000),
    completedOn: percent === '100' ? on : null,
  })),
  { maxLength: 4 },
);
const shuffled = <Item>(items: readonly Item[], by: number): Item[] =>
  [...items.slice(by % (items.length || 1)), ...items.slice(0, by % (items.length || 1))].reverse();

it('R16: nothing of the day of a check or before it counts any more', () => {
  fc.assert(
    fc.property(reports, checks, (reported, checked) => {
      const last = latestCheck(checked);
      const later = reported.filter(({ asOf }) => !last || asOf > last.on);
      expect(standingOf(reported, checked)).toEqual(standingOf(later, checked));
      if (last) expect(standingOf(reported, [last])).toEqual(standingOf(reported, checked));
      if (last && later.length === 0) expect(standingOf(reported, checked).percent).toBe(last.percent);
    }),
  );
});

it('R16: is the same in whatever order reports and checks come', () => {
  fc.assert(
    fc.property(reports, checks, fc.nat(), (reported, checked, by) => {
      const distinct = reported.filter(
        (one, n) => reported.findIndex((o) => o.year === one.year && o.quarter === one.quarter) === n,
      );
      const instants = new Set(checked.map(({ on, decidedAt }) => `${on} ${decidedAt.getTime()}`));
      fc.pre(instants.size === checked.length);
      expect(standingOf(shuffled(distinct, by), shuffled(checked, by))).toEqual(
        standingOf(distinct, checked),
      );
    }),
  );
});

it('says complete since a day only while it stands at 100', () => {
  fc.assert(
    fc.property(reports, checks, (reported, checked) => {
      const { percent, completedOn } = standingOf(reported, checked);
      expect(completedOn !== null).toBe(Number(percent) >= 100);
    }),
  );
});
