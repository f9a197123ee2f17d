import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asCivilDate } from '../../kernel/civil-date.js';
import { DATA_ALERT_KINDS, type DataAlertFacts } from './data-alert.js';
import { dataAlertsOf } from './data-alerts.js';

const today = asCivilDate('2026-08-15');
const quiet: DataAlertFacts = {
  startsOn: asCivilDate('2026-01-10'),
  percent: '50',
  resting: false,
  reports: [
    { year: 2026, quarter: 1, percent: '20' },
    { year: 2026, quarter: 2, percent: '50' },
  ],
  taskPercents: ['50'],
  wrongSums: 0,
  accounts: 1,
};
const alerts = (over: Partial<DataAlertFacts>) => dataAlertsOf({ ...quiet, ...over }, today);

it('finds nothing in work that goes on as it should', () => {
  expect(alerts({})).toEqual([]);
});

describe('nothing entered', () => {
  it('counts the ended quarters without a report, up to the last', () => {
    expect(alerts({ reports: [] })).toEqual([{ kind: 'nothing_entered', values: { quarters: 2 } }]);
    expect(alerts({ reports: quiet.reports.slice(0, 1) })).toEqual([
      { kind: 'nothing_entered', values: { quarters: 1 } },
    ]);
  });
  it('does not expect a report on the quarter that still runs', () => {
    expect(alerts({ reports: [], startsOn: asCivilDate('2026-07-01') })).toEqual([]);
  });
});

it('R76: says when a percent falls, from what to what', () => {
  const reports = [
    { year: 2026, quarter: 2, percent: '30' },
    { year: 2026, quarter: 1, percent: '60' },
  ];
  expect(alerts({ reports })).toEqual([{ kind: 'falling', values: { from: '60', to: '30' } }]);
});

it('says when three reports in a row state the same percent, unless the work is done', () => {
  const reports = [4, 1, 2].map((quarter) => ({
    year: quarter === 4 ? 2025 : 2026,
    quarter,
    percent: '50.00',
  }));
  expect(alerts({ reports })).toEqual([{ kind: 'unchanged', values: { times: 3, percent: '50' } }]);
  const done = reports.map((report) => ({ ...report, percent: '100' }));
  expect(alerts({ reports: done, percent: '100' })).toEqual([]);
});

describe('far from the mean of its task (R76)', () => {
  it('needs five shares, thirty points and two deviations', () => {
    const rest = ['90', '90', '90', '90', '90', '90'];
    expect(alerts({ percent: '10', taskPercents: ['10', ...rest] })).toEqual([
      { kind: 'far_from_mean', values: { percent: '10', mean: '79' } },
    ]);
    expect(alerts({ percent: '10', taskPercents: ['10', '90', '90', '90'] })).toEqual([]);
    expect(alerts({ percent: '65', taskPercents: ['65', ...rest] })).toEqual([]);
    expect(alerts({ percent: '0', taskPercents: ['0', '100', '0', '100', '0', '100'] })).toEqual([]);
  });
});

it('R72: counts the figures whose parts do not add up, even of work that is done', () => {
  expect(alerts({ wrongSums: 2, percent: '100' })).toEqual([{ kind: 'sum_wrong', values: { figures: 2 } }]);
});

it('names work of a unit in which nobody can log in', () => {
  expect(alerts({ accounts: 0 })).toEqual([{ kind: 'phantom_owner', values: {} }]);
});

it('expects nothing of work that is suspended or struck off', () => {
  expect(alerts({ resting: true, reports: [], accounts: 0 })).toEqual([]);
});

it('does not depend on the order of reports or shares, and names each kind once', () => {
  const percent = fc.integer({ min: 0, max: 100 }).map(String);
  const facts = fc.record({
    startsOn: fc.constant(quiet.startsOn),
    percent,
    resting: fc.boolean(),
    reports: fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2025, max: 2026 }),
        quarter: fc.integer({ min: 1, max: 4 }),
        percent,
      }),
      { selector: ({ year, quarter }) => year * 4 + quarter },
    ),
    taskPercents: fc.array(percent, { maxLength: 12 }),
    wrongSums: fc.nat(2),
    accounts: fc.nat(2),
  });
  fc.assert(
    fc.property(facts, (drawn) => {
      const found = dataAlertsOf(drawn, today);
      const mirrored = {
        ...drawn,
        reports: [...drawn.reports].reverse(),
        taskPercents: [...drawn.taskPercents].reverse(),
      };
      expect(dataAlertsOf(mirrored, today)).toEqual(found);
      const kinds = found.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(DATA_ALERT_KINDS).toEqual(expect.arrayContaining(kinds));
    }),
    { seed: 20_260_815 },
  );
});
