import type { BreakdownDraftState, BreakdownDraftTransition } from './breakdown-draft.workflow.js';
import type { UnitSource } from './breakdown.js';
import type { CleaningKind } from './cleaning/cleaning-kinds.js';
import type { DoubtKey } from './doubts.js';
import type { IntakeRefusal } from './intake.refusals.js';
import type { NameSuspicion } from './memory/name-suspicion.js';
import type { ReadingRefusalKey } from './reading-refusals.js';

export interface IntakeLabels {
  readonly states: Readonly<Record<BreakdownDraftState, string>>;
  readonly transitions: Readonly<Record<BreakdownDraftTransition, string>>;
  readonly unitSources: Readonly<Record<UnitSource, string>>;
  readonly cleaning: Readonly<Record<CleaningKind, string>>;
  readonly doubts: Readonly<Record<DoubtKey, string>>;
  readonly nameSuspicions: Readonly<Record<NameSuspicion, string>>;
  readonly refusals: Readonly<Record<IntakeRefusal | ReadingRefusalKey, string>>;
}
