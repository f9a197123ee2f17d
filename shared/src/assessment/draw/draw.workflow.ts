import type { Workflow } from '../../kernel/workflow.js';

export const DRAW_STATES = ['prepared', 'drawn'] as const;
export type DrawState = (typeof DRAW_STATES)[number];

export type DrawTransition = 'draw.perform';

/** Committed to, then drawn once: what was drawn stays, whoever dislikes it. */
export const drawWorkflow: Workflow<DrawState, null, DrawTransition, never> = {
  name: 'draw',
  states: DRAW_STATES,
  initial: 'prepared',
  transitions: [{ key: 'draw.perform', from: ['prepared'], to: 'drawn', guards: [] }],
};
