import { AMBIGUOUS, EVENT, STANDING } from './county-deadlines.js';
import type { Expectation } from './expectation.js';

/** Of a difference in which nothing moves. */
const NOTHING_MOVES = 'e3b0c44298fc1c149afbf4c8996fb924';
const year = {
  year: 2016,
  source: '测放假〔2016〕1号',
  days: [{ on: '2016-05-02', kind: 'off', note: '劳动节' }],
};

/** Fields of Query about the calendar and about deadlines. */
export const EXPECTED_DEADLINES_QUERIES: Readonly<Record<string, Expectation>> = {
  workYear: { needs: 'calendar.read', args: () => ({ year: 2026 }) },
  calendarText: { needs: 'calendar.manage', args: () => ({ year: 2026, text: '2026-10-01,休,国庆节' }) },
  taskDuties: { needs: 'plan.read', args: ({ deadlines }) => ({ taskId: deadlines.own.taskId }) },
  reportingDuties: { needs: 'plan.read', args: ({ deadlines }) => ({ planId: deadlines.planId }) },
  calendarDifference: { needs: 'calendar.manage', args: () => ({ input: { year } }) },
};

/** Fields of Mutation about the calendar and about deadlines. */
export const EXPECTED_DEADLINES_MUTATIONS: Readonly<Record<string, Expectation>> = {
  changeCalendar: {
    needs: 'calendar.manage',
    args: () => ({ input: { year, fingerprint: NOTHING_MOVES } }),
  },
  markInstanceDone: {
    needs: 'deadline.mark',
    args: ({ deadlines, work }) => ({
      input: {
        instanceId: deadlines.own.instanceId,
        doneOn: '2026-08-10',
        count: 1,
        note: '宣讲',
        fileId: work.own.fileId,
      },
    }),
  },
  takeBackInstanceMark: {
    needs: 'deadline.mark',
    args: ({ deadlines }) => ({ id: deadlines.own.markToTakeBack }),
  },
  recordDeadlineEvent: {
    needs: 'deadline.record-event',
    args: ({ deadlines: { own } }) => ({
      input: {
        taskId: own.taskId,
        name: EVENT,
        occurredOn: '2026-08-05',
        unitId: own.unitId,
        note: '新的征集',
      },
    }),
  },
  removeDeadlineEvent: {
    needs: 'deadline.record-event',
    args: ({ deadlines }) => ({ id: deadlines.own.eventToRemove }),
  },
  chooseDeadlineMeaning: {
    needs: 'deadline.decide',
    args: ({ deadlines }) => ({
      input: { taskId: deadlines.own.taskId, dutyKey: AMBIGUOUS, meaning: 'each_quarter', version: 0 },
    }),
  },
  chooseRequiredCount: {
    needs: 'deadline.decide',
    args: ({ deadlines }) => ({
      input: { taskId: deadlines.own.taskId, dutyKey: '每季度', requiredCount: 3, version: 0 },
    }),
  },
  judgeStandingDuty: {
    needs: 'deadline.judge',
    args: ({ deadlines }) => ({
      input: {
        assignmentId: deadlines.own.assignmentId,
        dutyKey: STANDING,
        year: 2026,
        quarter: 3,
        met: true,
        words: '',
        version: 0,
      },
    }),
  },
  addReportingDuty: {
    needs: 'deadline.decide',
    args: ({ deadlines }) => ({
      input: { planId: deadlines.planId, text: '报送半年总结', dueOn: '2026-12-01', recipient: '督查室' },
    }),
  },
  removeReportingDuty: {
    needs: 'deadline.decide',
    args: ({ deadlines }) => ({ id: deadlines.reportingDutyToRemove }),
  },
};
