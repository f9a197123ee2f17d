import type { County } from './county.js';
import type { Expectation, Variables } from './expectation.js';

/** Every id that a filter has room for; it stands beside the ids of rows, never with them. */
export const filterTarget = ({ work, register }: County): Variables => ({
  target: {
    matching: {
      planIds: [work.planId],
      unitIds: [work.own.unitId],
      categoryIds: [register.categoryId],
      text: '没有这样的任务',
    },
  },
});

const suspension = { reason: '规划调整', basis: '函〔2026〕1号', resumeOn: '2026-11-01' };

const extension = { dueOn: '2026-12-20', reason: '统一顺延' };

/** Requests with a filter instead of ids. */
export const BULK_BY_FILTER: Readonly<Record<string, Expectation['args']>> = {
  bulkPreview: (county) => ({
    step: 'remind',
    ...filterTarget(county),
    given: { unitId: county.work.own.unitId },
  }),
  remindRows: filterTarget,
  suspendRows: (county) => ({ input: { ...filterTarget(county), ...suspension } }),
  extendRows: (county) => ({ input: { ...filterTarget(county), ...extension } }),
  appointLeadOfRows: (county) => ({
    input: { ...filterTarget(county), unitId: county.register.neighbourUnitId },
  }),
};

export const EXPECTED_BULK_QUERIES: Readonly<Record<string, Expectation>> = {
  ledgerCell: {
    needs: 'assignment.read',
    args: ({ work }) => ({ assignmentId: work.own.accepted, column: 'due_on' }),
  },
  bulkPreview: {
    needs: 'assignment.remind',
    args: ({ work }) => ({ step: 'remind', target: { assignmentIds: [work.own.accepted] } }),
  },
};

export const EXPECTED_BULK_MUTATIONS: Readonly<Record<string, Expectation>> = {
  editLedgerCell: {
    needs: 'change.decide',
    args: ({ changes }) => ({
      input: {
        assignmentId: changes.own.toMoveInPlace,
        column: 'due_on',
        version: 1,
        value: '2026-12-20',
        reason: '统一顺延',
      },
    }),
  },
  remindRows: {
    needs: 'assignment.remind',
    args: ({ responsibility }) => ({ target: { assignmentIds: [responsibility.own.toRemind] } }),
  },
  suspendRows: {
    needs: 'assignment.suspend',
    args: ({ changes }) => ({
      input: { target: { assignmentIds: [changes.own.toSuspend] }, ...suspension },
    }),
  },
  extendRows: {
    needs: 'change.decide',
    args: ({ changes }) => ({ input: { target: { assignmentIds: [changes.own.toMoveAll] }, ...extension } }),
  },
  appointLeadOfRows: {
    needs: 'plan.assign',
    args: ({ changes, register }) => ({
      input: { target: { assignmentIds: [changes.own.toMoveAll] }, unitId: register.neighbourUnitId },
    }),
  },
};
