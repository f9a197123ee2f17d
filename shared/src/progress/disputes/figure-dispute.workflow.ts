import type { Workflow } from '../../kernel/workflow.js';

/** 待单位答复 / 单位认可 / 单位坚持 / 已裁定 / 已撤回 */
export const FIGURE_DISPUTE_STATES = ['raised', 'agreed', 'insisted', 'resolved', 'dropped'] as const;
export type FigureDisputeState = (typeof FIGURE_DISPUTE_STATES)[number];

/** Which value counts after the office's word: the unit's, or the one held against it. */
export const KEPT_VALUES = ['reported', 'disputed'] as const;
export type KeptValue = (typeof KEPT_VALUES)[number];

export interface FigureDisputeFacts {
  /** Why the unit stands by its figure; only insisting needs it. */
  readonly reasonGiven: boolean;
  /** What the office's decision rests on. */
  readonly groundsGiven: boolean;
}

export type FigureDisputeTransition =
  'figure-dispute.agree' | 'figure-dispute.insist' | 'figure-dispute.resolve' | 'figure-dispute.drop';
export type FigureDisputeRefusal = 'progress.dispute-reason-missing' | 'progress.dispute-grounds-missing';

/**
 * A figure is disputed with another value and its source; the unit agrees or insists; the office has the last word,
 * also where the unit is silent. Both values and both sources stay, whatever comes of it.
 */
export const figureDisputeWorkflow: Workflow<
  FigureDisputeState,
  FigureDisputeFacts,
  FigureDisputeTransition,
  FigureDisputeRefusal
> = {
  name: 'figure-dispute',
  states: FIGURE_DISPUTE_STATES,
  initial: 'raised',
  transitions: [
    { key: 'figure-dispute.agree', from: ['raised'], to: 'agreed', guards: [] },
    {
      key: 'figure-dispute.insist',
      from: ['raised'],
      to: 'insisted',
      guards: [{ refusal: 'progress.dispute-reason-missing', holds: (facts) => facts.reasonGiven }],
    },
    {
      key: 'figure-dispute.resolve',
      from: ['raised', 'agreed', 'insisted'],
      to: 'resolved',
      guards: [{ refusal: 'progress.dispute-grounds-missing', holds: (facts) => facts.groundsGiven }],
    },
    { key: 'figure-dispute.drop', from: ['raised', 'agreed', 'insisted'], to: 'dropped', guards: [] },
  ],
};
