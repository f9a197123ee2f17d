import type { County } from './county.js';
import type { Expectation } from './expectation.js';

const page = { page: 1, pageSize: 20 };
const checked = ['evidence_present', 'targets_met', 'deadlines_done'];

type Args = Expectation['args'];
type IdOf = (county: County) => string;

const versioned =
  (idOf: IdOf, over: Record<string, unknown> = {}): Args =>
  (county) => ({ input: { id: idOf(county), version: 1, ...over } });

const withFile =
  (idOf: IdOf, over: Record<string, unknown>): Args =>
  (county) => ({ input: { id: idOf(county), version: 1, fileIds: [county.work.own.fileId], ...over } });

/** An item about the unit's own share, with evidence of its own. */
const raised =
  (over: Record<string, unknown> = {}, unitIdOf: IdOf = ({ work }) => work.own.unitId): Args =>
  (county) => ({
    input: {
      taskId: county.work.ownTaskId,
      unitId: unitIdOf(county),
      title: '新事项',
      content: '请办理',
      dueOn: '2026-09-01',
      fileIds: [county.work.own.fileId],
      ...over,
    },
  });

/** Fields of Query about changes, look-backs and followed items. */
export const EXPECTED_CHANGES_QUERIES: Readonly<Record<string, Expectation>> = {
  requestsToDecide: { needs: 'completion.check', args: () => ({ page }) },
  lookBacks: { needs: 'look-back.read', args: () => ({ page }) },
  lookBack: { needs: 'look-back.read', args: ({ changes }) => ({ id: changes.lookBackId }) },
  lookBackItems: {
    needs: 'look-back.read',
    args: ({ changes }) => ({ lookBackId: changes.lookBackId, page }),
  },
  lookBackDraw: { needs: 'look-back.read', args: ({ changes }) => ({ id: changes.lookBackId }) },
  followedItems: {
    needs: 'followed-item.read',
    args: ({ work }) => ({
      filter: {
        taskId: work.ownTaskId,
        unitId: work.own.unitId,
        categories: ['slow_progress'],
        rechecks: ['passed'],
      },
      page,
    }),
  },
  followedItem: { needs: 'followed-item.read', args: ({ changes }) => ({ id: changes.own.items.toComment }) },
};

/** Fields of Mutation about the same. */
export const EXPECTED_CHANGES_MUTATIONS: Readonly<Record<string, Expectation>> = {
  requestExtension: {
    needs: 'change.request',
    args: withFile(({ changes }) => changes.own.toExtend, { dueOn: '2026-12-31', reason: '汛期' }),
  },
  withdrawExtension: {
    needs: 'change.request',
    args: versioned(({ changes }) => changes.own.extensions.toWithdraw),
  },
  grantExtension: {
    needs: 'change.decide',
    args: versioned(({ changes }) => changes.own.extensions.toGrant, { dueOn: '2026-12-20', reason: '' }),
  },
  extendAssignment: {
    needs: 'change.decide',
    args: versioned(({ changes }) => changes.own.toMove, { dueOn: '2026-12-20', reason: '统一顺延' }),
  },
  refuseExtension: {
    needs: 'change.decide',
    args: versioned(({ changes }) => changes.own.extensions.toRefuse, { reason: '不同意' }),
  },
  requestCompletion: {
    needs: 'change.request',
    args: withFile(({ changes }) => changes.own.toComplete, { explanation: '' }),
  },
  withdrawCompletion: {
    needs: 'change.request',
    args: versioned(({ changes }) => changes.own.completions.toWithdraw),
  },
  confirmCompletion: {
    needs: 'completion.check',
    args: versioned(({ changes }) => changes.own.completions.toConfirm, { checked, reason: '' }),
  },
  confirmCompletions: {
    needs: 'completion.check',
    args: ({ changes }) => ({
      input: {
        items: [{ id: changes.own.completions.toConfirmWithOthers, version: 1 }],
        checked,
        reason: '',
      },
    }),
  },
  refuseCompletion: {
    needs: 'completion.check',
    args: versioned(({ changes }) => changes.own.completions.toRefuse, { reason: '未完工' }),
  },
  suspendAssignment: {
    needs: 'assignment.suspend',
    args: versioned(({ changes }) => changes.own.toSuspend, {
      reason: '规划调整',
      basis: '函〔2026〕1号',
      resumeOn: '2026-11-01',
    }),
  },
  resumeAssignment: {
    needs: 'assignment.suspend',
    args: versioned(({ changes }) => changes.own.suspended, { reason: '已批复' }),
  },
  openLookBack: {
    needs: 'look-back.record',
    args: ({ changes, work }) => ({
      input: {
        title: '抽查',
        heldOn: '2026-08-15',
        leadBy: '某某',
        method: 'spot_check',
        planId: changes.planId,
        sectionId: changes.sectionId,
        unitId: work.own.unitId,
        sampleSize: 1,
        seed: 7,
      },
    }),
  },
  recordLookBack: {
    needs: 'look-back.record',
    args: withFile(({ changes }) => changes.lookBackItemId, {
      result: 'does_not_hold',
      progressFinding: '',
      effectFinding: '',
      shortfall: '未完工',
      foundPercent: '60',
    }),
  },
  giveRemark: { needs: 'remark.give', args: raised({ leaderName: '王县长' }) },
  raiseProblem: { needs: 'problem.raise', args: raised({}, ({ changes }) => changes.helperUnitId) },
  recordComplaint: {
    needs: 'complaint.record',
    args: raised({ channel: '热线', contactName: '某人', contact: '13800001234' }),
  },
  recordFinding: { needs: 'finding.record', args: raised({ category: 'slow_progress' }) },
  recordGoodPractice: { needs: 'good-practice.record', args: raised() },
  commentOnFollowedItem: {
    needs: 'followed-item.comment',
    args: withFile(({ changes }) => changes.own.items.toComment, { text: '已收到' }),
  },
  answerFollowedItem: {
    needs: 'followed-item.answer',
    args: withFile(({ changes }) => changes.own.items.toAnswer, { text: '已办理' }),
  },
  returnFollowedItem: {
    needs: 'followed-item.settle',
    args: withFile(({ changes }) => changes.own.items.answered, { text: '请补充' }),
  },
  settleFollowedItem: {
    needs: 'followed-item.settle',
    args: withFile(({ changes }) => changes.own.items.toSettle, { text: '已办结' }),
  },
  passFindingRecheck: {
    needs: 'finding.record',
    args: withFile(({ changes }) => changes.own.items.toPass, { text: '复查合格' }),
  },
  failFindingRecheck: {
    needs: 'finding.record',
    args: withFile(({ changes }) => changes.own.items.toFail, { text: '问题反弹', dueOn: '2026-09-30' }),
  },
  signOffRemark: {
    needs: 'remark.sign-off',
    args: withFile(({ changes }) => changes.own.items.remark, { text: '同意', leaderName: '王县长' }),
  },
  readComplaintContact: {
    needs: 'complaint.read-contact',
    args: ({ changes }) => ({ id: changes.own.items.complaint }),
  },
  addMilestone: {
    needs: 'milestone.keep',
    args: ({ changes }) => ({ input: { planId: changes.planId, kind: 'dispatch', title: '调度会' } }),
  },
  recordMilestone: {
    needs: 'milestone.keep',
    args: withFile(({ changes }) => changes.milestones.toRecord, {
      doneOn: '2026-08-10',
      receipt: '备1号',
      participants: '',
      matters: '',
    }),
  },
  removeMilestone: { needs: 'milestone.keep', args: versioned(({ changes }) => changes.milestones.toRemove) },
};
