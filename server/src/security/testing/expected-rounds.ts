import type { County } from './county.js';
import type { Expectation } from './expectation.js';

const versioned =
  (idOf: (county: County) => string, version: number, more: object = {}) =>
  (county: County) => ({ input: { id: idOf(county), version, ...more } });

/** Stages, 自评, publication by two persons, appeals. */
export const EXPECTED_ROUND_QUERIES: Readonly<Record<string, Expectation>> = {
  unitRounds: { needs: 'round.self-review', args: () => ({}) },
  selfReview: { needs: 'round.self-review', args: ({ rounds }) => ({ roundId: rounds.scoring.id }) },
  selfScores: { needs: 'round.read-draft', args: ({ rounds }) => ({ roundId: rounds.scoring.id }) },
  roundAppeals: { needs: 'appeal.read', args: ({ rounds }) => ({ roundId: rounds.announced.id }) },
  appealBasis: { needs: 'appeal.decide', args: ({ rounds }) => ({ id: rounds.appeals.toDecide }) },
};

export const EXPECTED_ROUND_MUTATIONS: Readonly<Record<string, Expectation>> = {
  planRoundStages: {
    needs: 'round.manage',
    args: versioned(({ rounds }) => rounds.scoring.id, 1, {
      stages: [{ stage: 'self_review', beginsOn: '2026-08-14', endsOn: '2026-08-21' }],
    }),
  },
  proposeRoundResult: { needs: 'round.propose', args: versioned(({ rounds }) => rounds.complete.id, 1) },
  sendRoundBack: {
    needs: 'round.send-back',
    args: versioned(({ rounds }) => rounds.toSendBack.id, 2, { reason: '核对得分' }),
  },
  announceRound: { needs: 'round.announce', args: versioned(({ rounds }) => rounds.toAnnounce.id, 2) },
  publishRound: { needs: 'round.publish', args: versioned(({ rounds }) => rounds.proposed.id, 2) },
  enterSelfScore: {
    needs: 'round.self-review',
    args: ({ rounds, work }) => ({
      input: {
        roundId: rounds.scoring.id,
        indicatorId: rounds.scoring.indicatorId,
        input: { kind: 'points', points: '40' },
        reason: '',
        fileIds: [work.own.fileId],
        version: 0,
      },
    }),
  },
  lodgeAppeal: {
    needs: 'appeal.lodge',
    args: ({ rounds, work }) => ({
      input: {
        roundId: rounds.announced.id,
        target: { kind: 'indicator', id: rounds.announced.indicatorId },
        reason: '与事实不符',
        fileIds: [work.own.fileId],
      },
    }),
  },
  withdrawAppeal: { needs: 'appeal.lodge', args: versioned(({ rounds }) => rounds.appeals.lodged, 1) },
  decideAppeal: {
    needs: 'appeal.decide',
    args: versioned(({ rounds }) => rounds.appeals.toDecide, 1, {
      answer: '属实',
      correction: {
        kind: 'entries',
        entries: [{ assessorId: null, input: { kind: 'points', points: '39' }, reason: '更正' }],
      },
    }),
  },
  confirmAppeal: { needs: 'appeal.confirm', args: versioned(({ rounds }) => rounds.appeals.upheld, 1) },
  returnAppealDecision: {
    needs: 'appeal.confirm',
    args: versioned(({ rounds }) => rounds.appeals.toReturn, 1, { reason: '证据不足' }),
  },
};
