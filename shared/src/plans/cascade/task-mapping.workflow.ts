import type { Workflow } from '../../kernel/workflow.js';

export const MAPPING_STATES = ['suggested', 'confirmed', 'rejected'] as const;
export type MappingState = (typeof MAPPING_STATES)[number];

export type MappingTransition = 'mapping.confirm' | 'mapping.reject';

/** Likeness only suggests; the office confirms or rejects, and may think better of it later. */
export const taskMappingWorkflow: Workflow<MappingState, object, MappingTransition, never> = {
  name: 'task-mapping',
  states: MAPPING_STATES,
  initial: 'suggested',
  transitions: [
    { key: 'mapping.confirm', from: ['suggested', 'rejected'], to: 'confirmed', guards: [] },
    { key: 'mapping.reject', from: ['suggested', 'confirmed'], to: 'rejected', guards: [] },
  ],
};
