import type { Expectation } from './expectation.js';

const quarter = { year: 2026, quarter: 2 };

/** A unit's quarter, entered and handed in as a whole. */
export const EXPECTED_QUARTER_QUERIES: Readonly<Record<string, Expectation>> = {
  quarterAssignments: { needs: 'progress.write-report', args: () => quarter },
};

export const EXPECTED_QUARTER_MUTATIONS: Readonly<Record<string, Expectation>> = {
  submitQuarterReports: {
    needs: 'progress.write-report',
    args: ({ work }) => ({ input: { ...quarter, rows: [{ assignmentId: work.own.toHandIn, version: 1 }] } }),
  },
};
