import type { CascadeGapKind } from './cascade-gaps.js';
import type { CascadeRefusal } from './cascade.refusals.js';
import type { SuperiorKind } from './superior-kind.js';
import type { MappingState, MappingTransition } from './task-mapping.workflow.js';

export interface CascadeLabels {
  readonly superiorKinds: Readonly<Record<SuperiorKind, string>>;
  readonly mappingStates: Readonly<Record<MappingState, string>>;
  readonly transitions: Readonly<Record<MappingTransition, string>>;
  readonly gaps: Readonly<Record<CascadeGapKind, string>>;
  readonly refusals: Readonly<Record<CascadeRefusal, string>>;
}
