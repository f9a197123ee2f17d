import { EXPECTED_RUBRIC_MUTATIONS } from './expected-rubrics.js';
import { EXPECTED_CASCADE_MUTATIONS } from './expected-cascade.js';
import { EXPECTED_CHANGES_MUTATIONS } from './expected-changes.js';
import { EXPECTED_LIGHTS_MUTATIONS } from './expected-lights.js';
import { EXPECTED_DEADLINES_MUTATIONS } from './expected-deadlines.js';
import { EXPECTED_OVERSIGHT_MUTATIONS } from './expected-oversight.js';
import { EXPECTED_QUARTER_MUTATIONS } from './expected-quarter.js';
import { EXPECTED_REPORTS_MUTATIONS } from './expected-reports.js';
import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { EXPECTED_RESPONSIBILITY_MUTATIONS } from './expected-responsibility.js';
import { EXPECTED_BULK_MUTATIONS } from './expected-bulk.js';
import { EXPECTED_EXPORTS_MUTATIONS } from './expected-exports.js';
import { EXPECTED_VIEWS_MUTATIONS } from './expected-views.js';
import { without, type Expectation, type Variables } from './expectation.js';
import { EXPECTED_ROUND_MUTATIONS } from './expected-rounds.js';
import type { County } from './county.js';

const versioned =
  (idOf: (county: County) => string): Expectation['args'] =>
  (county) => ({ input: { id: idOf(county), version: 1 } });

/** Every field of Mutation. */
export const EXPECTED_MUTATIONS: Readonly<Record<string, Expectation>> = {
  logIn: {
    needs: 'nothing',
    args: () => ({ input: { jurisdictionCode: 'nowhere', loginName: 'nobody', password: 'none' } }),
  },
  logOut: { needs: 'nothing', args: without },
  setUpFirstAdministrator: { needs: 'nothing', args: setUp },
  changePassword: {
    needs: 'a session',
    args: () => ({ input: { currentPassword: 'wrong', newPassword: 'Another-1234' } }),
  },
  readNotices: { needs: 'notice.read', args: ({ notices }) => ({ ids: [notices.office] }) },
  readAllNotices: { needs: 'notice.read', args: without },
  saveNoticePreferences: {
    needs: 'notice.read',
    args: () => ({ mailAddress: 'someone@example.gov.cn' }),
  },
  createAccount: {
    needs: 'account.manage',
    args: ({ work }) => ({
      input: { loginName: 'new.one', displayName: '新人', role: 'unit_head', unitId: work.own.unitId },
    }),
  },
  resetPassword: { needs: 'account.manage', args: versioned(({ register }) => register.accountIds.toReset) },
  disableAccount: {
    needs: 'account.manage',
    args: versioned(({ register }) => register.accountIds.toDisable),
  },
  enableAccount: { needs: 'account.manage', args: versioned(({ register }) => register.accountIds.disabled) },
  createUnitCategory: { needs: 'organisation.manage', args: () => ({ input: { name: '新分组' } }) },
  createUnit: {
    needs: 'organisation.manage',
    args: ({ register, work }) => ({
      input: { ...newUnit(register.categoryId), level: 'division', parentId: work.own.unitId },
    }),
  },
  updateUnit: {
    needs: 'organisation.manage',
    args: ({ register, work }) => ({
      input: {
        ...newUnit(register.categoryId),
        id: work.own.unitId,
        version: 1,
        level: 'town',
        parentId: work.neighbour.unitId,
        sortOrder: 1,
        name: '改名局',
      },
    }),
  },
  createUnitGroup: {
    needs: 'organisation.manage',
    args: ({ work }) => ({ input: { name: '新集体', aliases: [], memberIds: [work.own.unitId] } }),
  },
  updateUnitGroup: {
    needs: 'organisation.manage',
    args: ({ register, work }) => ({
      input: {
        id: register.groupId,
        version: 1,
        name: '改名集体',
        aliases: [],
        memberIds: [work.own.unitId],
      },
    }),
  },
  readPastedText: {
    needs: 'plan.import',
    args: ({ revisions }) => ({
      text: '2026年工作要点\n一、重点工作\n1.修订应急预案。（县应急局牵头，6月底前完成）',
      revisesPlanId: revisions.planId,
    }),
  },
  applyRevision: {
    needs: 'plan.revise',
    args: ({ revisions }) => ({
      input: { draftId: revisions.draftId, draftVersion: 1, planVersion: 2, choices: [] },
    }),
  },
  withdrawPlan: {
    needs: 'plan.withdraw',
    args: ({ revisions }) => ({ input: { id: revisions.planToWithdrawId, version: 2, reason: '误导入' } }),
  },
  rereadBreakdown: {
    needs: 'plan.import',
    args: ({ revisions }) => ({ input: { id: revisions.draftToReread, version: 1, keep: [] } }),
  },
  decideLeadRule: {
    needs: 'plan.import',
    args: ({ drafts }) => ({ input: { id: drafts.toDecide, version: 1, firstListedLeads: true } }),
  },
  chooseMembers: {
    needs: 'plan.issue',
    args: ({ work, register }) => ({
      input: { taskUnitId: work.collectiveToChoose, taskVersion: 1, memberIds: [register.ownUnitId] },
    }),
  },
  saveBreakdown: { needs: 'plan.import', args: corrections },
  resolveUnitName: { needs: 'plan.import', args: resolution },
  confirmBreakdown: { needs: 'plan.import', args: versioned(({ drafts }) => drafts.toConfirm) },
  discardBreakdown: { needs: 'plan.import', args: versioned(({ drafts }) => drafts.toDiscard) },
  ...EXPECTED_OVERSIGHT_MUTATIONS,
  ...EXPECTED_QUARTER_MUTATIONS,
  ...EXPECTED_CASCADE_MUTATIONS,
  ...EXPECTED_RESPONSIBILITY_MUTATIONS,
  ...EXPECTED_VIEWS_MUTATIONS,
  ...EXPECTED_EXPORTS_MUTATIONS,
  issuePlan: { needs: 'plan.issue', args: versioned(({ work }) => work.planToIssueId) },
  signAssignment: { needs: 'assignment.sign', args: versioned(({ work }) => work.own.toSign) },
  saveProgressReport: { needs: 'progress.write-report', args: (county) => report(county, {}) },
  submitProgressReport: {
    needs: 'progress.submit-report',
    args: (county) => report(county, { assignmentId: county.work.own.toSubmit, version: 1 }),
  },
  acceptProgressReport: {
    needs: 'progress.review-report',
    args: versioned(({ work }) => work.own.reports.toAccept),
  },
  returnProgressReport: {
    needs: 'progress.review-report',
    args: ({ work }) => ({ input: { id: work.own.reports.toReturn, version: 1, reason: '请补充数据' } }),
  },
  ...EXPECTED_CHANGES_MUTATIONS,
  ...EXPECTED_BULK_MUTATIONS,
  ...EXPECTED_DEADLINES_MUTATIONS,
  ...EXPECTED_LIGHTS_MUTATIONS,
  ...EXPECTED_REPORTS_MUTATIONS,
  askBurdenOverride: {
    needs: 'burden.ask',
    args: () => ({
      input: {
        year: 2027,
        ruleId: 'leader-remarks',
        name: '批示',
        wording: '获市领导批示的每件加1分',
        reason: '上级办法规定',
      },
    }),
  },
  decideBurdenOverride: {
    needs: 'burden.approve',
    args: ({ rounds }) => ({
      input: { id: rounds.burdenOverrideId, version: 1, approve: true, note: '' },
    }),
  },
  ...EXPECTED_RUBRIC_MUTATIONS,
  openAssessmentRound: { needs: 'round.manage', args: newRound },
  scoreIndicator: {
    needs: 'round.score',
    args: ({ rounds, work }) => ({
      input: {
        roundId: rounds.scoring.id,
        indicatorId: rounds.scoring.indicatorId,
        unitId: work.own.unitId,
        input: { kind: 'points', points: '30' },
        reason: '按记录',
        fileIds: [work.own.fileId],
        version: 0,
      },
    }),
  },
  addAdjustment: {
    needs: 'round.score',
    args: ({ rounds, work }) => ({
      input: {
        roundId: rounds.scoring.id,
        unitId: work.own.unitId,
        kind: 'bonus',
        points: '1',
        reason: '通报表扬',
        fileId: work.own.fileId,
      },
    }),
  },
  approveAdjustment: {
    needs: 'round.approve-adjustment',
    args: versioned(({ rounds }) => rounds.adjustmentId),
  },
  addVeto: {
    needs: 'round.score',
    args: ({ rounds, work }) => ({
      input: {
        roundId: rounds.scoring.id,
        unitId: work.own.unitId,
        effect: 'no_top_grade',
        reason: '瞒报事故',
        fileId: work.own.fileId,
      },
    }),
  },
  removeVeto: { needs: 'round.score', args: versioned(({ rounds }) => rounds.vetoId) },
  removeAdjustment: { needs: 'round.score', args: versioned(({ rounds }) => rounds.toTakeBack) },
  ...EXPECTED_ROUND_MUTATIONS,
};

function setUp(): Variables {
  const jurisdiction = { jurisdictionCode: 'nowhere', jurisdictionName: '某县' };
  const administrator = { loginName: 'admin', displayName: '某人', password: 'Another-1234' };
  return { input: { ...jurisdiction, ...administrator, setUpToken: 'wrong' } };
}

const newUnit = (categoryId: string) => ({ name: '新设局', shortName: '新设', categoryId, aliases: [] });

function report({ work }: County, over: Variables): Variables {
  const texts = { narrative: '已完成', problems: '', nextStep: '' };
  const period = { year: 2026, quarter: 2, asOf: '2026-06-28' };
  const { unreported: assignmentId, fileId } = work.own;
  return { input: { assignmentId, ...period, percent: '60', ...texts, fileIds: [fileId], ...over } };
}

function newRound({ work }: County): Variables {
  const indicator = {
    key: 'one',
    name: '工作完成',
    standard: '按完成情况',
    rule: { kind: 'judgement' },
    maxPoints: '100',
  };
  const round = { name: '新一轮', year: 2026, quarter: 3, rubric: PLAIN_RUBRIC };
  return { input: { ...round, indicators: [indicator], excludedUnitIds: [work.neighbour.unitId] } };
}

/** One name for a unit and one for a collective. */
function corrections({ drafts, register, work }: County): Variables {
  const name = { role: 'lead', source: 'parenthesis' };
  const units = [
    { ...name, printedName: '某局', unitId: work.own.unitId },
    { ...name, printedName: '某些局', groupId: register.groupId },
  ];
  const task = { key: 't1', taken: true, ordinal: '1', sectionPath: [], title: '任务', content: '任务内容' };
  const tasks = [{ ...task, units, deadlines: [], targets: [] }];
  return { input: { id: drafts.toSave, version: 1, title: '标题', year: 2026, tasks } };
}

function resolution({ drafts, mark, work }: County): Variables {
  return { input: { id: drafts.toResolve, version: 1, printedName: `${mark}某办`, unitId: work.own.unitId } };
}
