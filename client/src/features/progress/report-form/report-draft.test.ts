import { describe, expect, it } from '@jest/globals';
import { checkDraft, differingFields, freshDraft, type ReportDraft } from './report-draft.js';
import { reportBefore, reportOf, reportQuarters } from './report-quarters.js';

const draft: ReportDraft = {
  percent: '45.5',
  narrative: '已完成招标',
  problems: '',
  nextStep: '组织进场施工',
  asOf: '2026-09-28',
  files: [],
};

describe('a report draft', () => {
  it('is checked as the server checks it', () => {
    expect(checkDraft(draft).problems).toEqual({});
    expect(checkDraft({ ...draft, percent: '100.5' }).problems).toEqual({
      percent: 'progress.percent-out-of-range',
    });
    expect(checkDraft({ ...draft, percent: '', asOf: '2026-02-30' }).problems).toEqual({
      percent: 'progress.percent-out-of-range',
      asOf: 'progress.as-of-invalid',
    });
    expect(checkDraft({ ...draft, narrative: '字'.repeat(4001) }).content).toBeUndefined();
  });

  it('shows in which fields two versions differ', () => {
    const file = { id: 'a', name: '验收单.pdf', sizeBytes: 10 };
    expect(differingFields(draft, { ...draft, percent: '50', files: [file] })).toEqual(['percent', 'files']);
    expect(differingFields({ ...draft, files: [file] }, { ...draft, files: [{ ...file }] })).toEqual([]);
  });

  it('starts a new quarter without the old evidence', () => {
    expect(freshDraft(undefined, '30', '2026-09-28')).toEqual({
      percent: '30',
      narrative: '',
      problems: '',
      nextStep: '',
      asOf: '2026-09-28',
      files: [],
    });
  });
});

describe('quarters to report on', () => {
  it('run from the start of the work to the present', () => {
    expect(reportQuarters('2025-11-03', '2026-04-01')).toEqual([
      { year: 2026, quarter: 2 },
      { year: 2026, quarter: 1 },
      { year: 2025, quarter: 4 },
    ]);
    expect(reportQuarters('2027-01-01', '2026-04-01')).toEqual([{ year: 2026, quarter: 2 }]);
  });

  it('look back to the nearest earlier report', () => {
    const reports = [
      { year: 2025, quarter: 4 },
      { year: 2026, quarter: 2 },
      { year: 2026, quarter: 1 },
    ];
    expect(reportBefore(reports, { year: 2026, quarter: 2 })).toEqual({ year: 2026, quarter: 1 });
    expect(reportBefore(reports, { year: 2025, quarter: 4 })).toBeUndefined();
  });

  it('R16: take the report that a look-back stands against for the one before', () => {
    const overruled = { year: 2026, quarter: 2, overruledAt: '2026-06-20T02:00:00Z' };
    const reports = [overruled, { year: 2026, quarter: 1 }];
    const quarter = { year: 2026, quarter: 2 };
    expect(reportOf(reports, quarter)).toBeUndefined();
    expect(reportBefore(reports, quarter)).toBe(overruled);
    const anew = { year: 2026, quarter: 2, overruledAt: null };
    expect(reportOf([anew, ...reports], quarter)).toBe(anew);
    expect(reportBefore([anew, ...reports], quarter)).toBe(overruled);
  });
});
