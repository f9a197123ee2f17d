import type { Guard, Workflow } from '../kernel/workflow.js';

export const BREAKDOWN_DRAFT_STATES = ['in_review', 'confirmed', 'discarded'] as const;
export type BreakdownDraftState = (typeof BREAKDOWN_DRAFT_STATES)[number];

export interface BreakdownDraftFacts {
  readonly titleGiven: boolean;
  readonly tasksTaken: number;
  readonly tasksWithoutTitle: number;
  /** The document corrects an issued plan: it is laid over that plan instead of becoming one. */
  readonly revisesPlan: boolean;
}

export type BreakdownDraftTransition =
  | 'breakdown.save'
  | 'breakdown.confirm'
  | 'breakdown.apply-revision'
  | 'breakdown.discard'
  | 'breakdown.restore'
  | 'breakdown.reopen';
export type BreakdownDraftRefusal =
  | 'intake.title-missing'
  | 'intake.no-task-taken'
  | 'intake.task-title-missing'
  | 'intake.is-revision'
  | 'intake.is-no-revision';

const COMPLETE: readonly Guard<BreakdownDraftFacts, BreakdownDraftRefusal>[] = [
  { refusal: 'intake.title-missing', holds: (facts) => facts.titleGiven },
  { refusal: 'intake.no-task-taken', holds: (facts) => facts.tasksTaken > 0 },
  { refusal: 'intake.task-title-missing', holds: (facts) => facts.tasksWithoutTitle === 0 },
];

/**
 * The office corrects a reading until it confirms it as a plan, lays it over the plan that it corrects, or throws it
 * away. Taking the plan back opens the review again.
 */
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
      guards: [{ refusal: 'intake.is-revision', holds: (facts) => !facts.revisesPlan }, ...COMPLETE],
    },
    {
      key: 'breakdown.apply-revision',
      from: ['in_review'],
      to: 'confirmed',
      guards: [{ refusal: 'intake.is-no-revision', holds: (facts) => facts.revisesPlan }, ...COMPLETE],
    },
    { key: 'breakdown.discard', from: ['in_review'], to: 'discarded', guards: [] },
    { key: 'breakdown.restore', from: ['discarded'], to: 'in_review', guards: [] },
    { key: 'breakdown.reopen', from: ['confirmed'], to: 'in_review', guards: [] },
  ],
};
