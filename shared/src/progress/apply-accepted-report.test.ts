import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate } from '../kernel/civil-date.js';
import { applyAcceptedReport, type AcceptedReport } from './apply-accepted-report.js';

const report = (quarter: number, percent: string, asOf = `2026-0${quarter * 3}-30`): AcceptedReport => ({
  id: `q${quarter}`,
  year: 2026,
  quarter,
  percent,
  asOf: asCivilDate(asOf),
});

it('takes the percent of the latest quarter, not of the latest decision', () => {
  expect(applyAcceptedReport([report(2, '60')], report(1, '30'))).toEqual({
    percent: '60',
    completedOn: null,
    latestReportId: 'q2',
  });
});

it('is complete since the first report that reached 100', () => {
  const later = applyAcceptedReport([report(1, '100.00', '2026-03-12')], report(2, '100'));
  expect(later).toMatchObject({ completedOn: '2026-03-12', latestReportId: 'q2' });
});

it('counts anew after a report that takes the work back', () => {
  const [first, back] = [report(1, '100'), report(2, '80')];
  expect(applyAcceptedReport([first], back).completedOn).toBeNull();
  expect(applyAcceptedReport([first, back], report(3, '100')).completedOn).toBe('2026-09-30');
});

it('gives the same in whatever order reports are accepted', () => {
  const history = fc.array(
    fc.record({ percent: fc.constantFrom('0', '40', '99.99', '100'), late: fc.integer({ min: 0, max: 90 }) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(history, fc.nat(), (entries, seed) => {
      const reports = entries.map(({ percent, late }, n) => ({
        id: String(n),
        year: 2025 + Math.floor(n / 4),
        quarter: (n % 4) + 1,
        percent,
        asOf: addDays(asCivilDate('2025-01-01'), n * 90 + late),
      }));
      const last = reports[reports.length - 1]!;
      const chosen = reports[seed % reports.length]!;
      const others = reports.filter((one) => one !== chosen).reverse();
      expect(applyAcceptedReport(others, chosen)).toEqual(applyAcceptedReport(reports, last));
      expect(applyAcceptedReport(others, chosen).percent).toBe(last.percent);
    }),
  );
});
