import type { County } from './county.js';
import type { Expectation, Variables } from './expectation.js';

const period = { year: 2026, quarter: 2 };
const words = { percent: '60', narrative: '已完成', problems: '', nextStep: '', asOf: '2026-06-28' };

/** A report with everything that it may refer to. */
export function wholeReport({ reports, work }: County, assignmentId: string): Variables {
  const { targetId, memberReportId } = reports.own;
  const parts = [{ label: '成员', value: '3', reportId: memberReportId }];
  const figures = [{ targetId, label: '次数', unit: '次', value: '3', parts }];
  const refersTo = { fileIds: [work.own.fileId], figures, sourceReportIds: [memberReportId] };
  return { input: { assignmentId, ...period, ...words, ...refersTo } };
}

const versioned =
  (idOf: (county: County) => string, over: Variables = {}): Expectation['args'] =>
  (county) => ({ input: { id: idOf(county), version: 1, ...over } });

/** Fields of Query about figures and members' reports. */
export const EXPECTED_REPORTS_QUERIES: Readonly<Record<string, Expectation>> = {
  consolidation: {
    needs: 'progress.read-members',
    args: ({ reports }) => ({ assignmentId: reports.own.leadShare, ...period }),
  },
  taskFigures: {
    needs: 'progress.read',
    args: ({ reports }) => ({ taskId: reports.own.leadTaskId, ...period }),
  },
  sameFacts: {
    needs: 'progress.write-report',
    args: ({ reports }) => ({ assignmentId: reports.own.leadShare, ...period }),
  },
};

/** Fields of Mutation about reports, their figures and disputes of these. */
export const EXPECTED_REPORTS_MUTATIONS: Readonly<Record<string, Expectation>> = {
  handInProgressReport: {
    needs: 'progress.write-report',
    args: ({ reports, work }) => ({
      input: { assignmentId: reports.own.toHandIn, ...period, ...words, fileIds: [work.own.fileId] },
    }),
  },
  takeBackProgressReport: {
    needs: 'progress.write-report',
    args: versioned(({ reports }) => reports.own.toTakeBack),
  },
  passOnProgressReport: {
    needs: 'progress.pass-on-report',
    args: versioned(({ reports }) => reports.own.toPassOn),
  },
  returnReportInUnit: {
    needs: 'progress.pass-on-report',
    args: versioned(({ reports }) => reports.own.toReturnInUnit, { reason: '请补充数据' }),
  },
  setTaskReportTerms: {
    needs: 'progress.set-terms',
    args: ({ reports }) => ({
      input: { taskId: reports.own.leadTaskId, version: 0, signOffRequired: true, jointTargets: [] },
    }),
  },
  disputeFigure: {
    needs: 'progress.dispute-figure',
    args: ({ reports }) => ({
      input: { figureId: reports.own.figureToDispute, value: '5', source: '台账', fileId: reports.fileId },
    }),
  },
  answerDispute: {
    needs: 'progress.answer-dispute',
    args: versioned(({ reports }) => reports.own.disputes.toAnswer, { agrees: true, reason: '' }),
  },
  resolveDispute: {
    needs: 'progress.resolve-dispute',
    args: versioned(({ reports }) => reports.own.disputes.toResolve, { kept: 'disputed', grounds: '核实' }),
  },
  dropDispute: {
    needs: 'progress.dispute-figure',
    args: versioned(({ reports }) => reports.own.disputes.toDrop),
  },
};
