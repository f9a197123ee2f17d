import type { Workflow } from '../kernel/workflow.js';

export const BREAKDOWN_DRAFT_STATES = ['in_review', 'confirmed', 'discarded'] as const;
export type BreakdownDraftState = (typeof BREAKDOWN_DRAFT_STATES)[number];

export interface BreakdownDraftFacts {
  readonly titleGiven: boolean;
  readonly tasksTaken: number;
  readonly tasksWithoutTitle: number;
}

export type BreakdownDraftTransition = 'breakdown.save' | 'breakdown.confirm' | 'breakdown.discard';
export type BreakdownDraftRefusal =
  'intake.title-missing' | 'intake.no-task-taken' | 'intake.task-title-missing';

/** The office corrects a reading until it confirms it as a plan, or throws it away. */
export const breakdownDraftWorkflow: Workflow<
  BreakdownDraftState,
  BreakdownDraftFacts,
  BreakdownDraftTransition,
  BreakdownDraftRefusal
> = {
  name: 'breakdown-draft',
  states: BREAKDOWN_DRAFT_STATES,
  initial: 'in_review',
  transitions: [
    { key: 'breakdown.save', from: ['in_review'], to: 'in_review', guards: [] },
    {
      key: 'breakdown.confirm',
      from: ['in_review'],
      to: 'confirmed',
      guards: [
        { refusal: 'intake.title-missing', holds: (facts) => facts.titleGiven },
        { refusal: 'intake.no-task-taken', holds: (facts) => facts.tasksTaken > 0 },
        { refusal: 'intake.task-title-missing', holds: (facts) => facts.tasksWithoutTitle === 0 },
      ],
    },
    { key: 'breakdown.discard', from: ['in_review'], to: 'discarded', guards: [] },
  ],
};
