import { describe, expect, it } from '@jest/globals';
import { advance, availableActions } from '../kernel/workflow.js';
import { roundWorkflow, type RoundFacts, type RoundState, type RoundTransition } from './round.workflow.js';

const READY: RoundFacts = {
  missingScores: 0,
  participatingUnits: 3,
  waitingAdjustments: 0,
  proposedByActor: false,
  announcement: 'none',
  openAppeals: 0,
};

const step = (key: RoundTransition, state: RoundState, over: Partial<RoundFacts> = {}) => {
  const decision = advance(roundWorkflow, key, state, { ...READY, ...over });
  return decision.ok ? decision.value : decision.error.key;
};

describe('a round', () => {
  it('is proposed once everything is scored and approved, and can be sent back', () => {
    expect(step('round.propose', 'scoring')).toBe('proposed');
    expect(step('round.propose', 'scoring', { missingScores: 1 })).toBe('assessment.scores-missing');
    expect(step('round.propose', 'scoring', { participatingUnits: 0 })).toBe('assessment.no-units');
    expect(step('round.propose', 'scoring', { waitingAdjustments: 1 })).toBe(
      'assessment.adjustments-waiting',
    );
    expect(step('round.send-back', 'proposed')).toBe('scoring');
    expect(step('round.score', 'proposed')).toBe('workflow.not-from-this-state');
  });

  it('is never announced or published by whoever proposed it', () => {
    const mine = { proposedByActor: true };
    expect(step('round.publish', 'proposed', mine)).toBe('assessment.second-person-needed');
    expect(step('round.announce', 'proposed', { ...mine, announcement: 'running' })).toBe(
      'assessment.second-person-needed',
    );
    expect(step('round.publish', 'announced', { ...mine, announcement: 'over' })).toBe(
      'assessment.second-person-needed',
    );
  });

  it('is published directly where it has no announcement, and otherwise after it, without open appeals', () => {
    expect(step('round.publish', 'proposed')).toBe('published');
    expect(step('round.announce', 'proposed')).toBe('assessment.round-without-announcement');
    expect(step('round.publish', 'proposed', { announcement: 'running' })).toBe(
      'assessment.announcement-first',
    );
    expect(step('round.announce', 'proposed', { announcement: 'over' })).toBe('announced');
    expect(step('round.publish', 'announced', { announcement: 'running' })).toBe(
      'assessment.announcement-running',
    );
    expect(step('round.publish', 'announced', { announcement: 'over', openAppeals: 1 })).toBe(
      'assessment.appeals-open',
    );
    expect(step('round.publish', 'announced', { announcement: 'over' })).toBe('published');
    expect(availableActions(roundWorkflow, 'published', READY)).toEqual([]);
  });
});
