import type { Doubt, UnitSource } from '../breakdown.js';
import type { Span } from '../span.js';
import type { RoleUnit } from '../units/read-unit-roles.js';

export interface DraftUnit extends RoleUnit {
  readonly source: UnitSource;
}

/** An item found in the outline or in a table, before its deadlines and targets are read. */
export interface TaskDraft {
  readonly ordinal: string;
  readonly sectionPath: readonly string[];
  readonly titleSpan: Span;
  /** Supplied title, where none is printed. */
  readonly title?: string;
  readonly span: Span;
  readonly units: readonly DraftUnit[];
  /** Places where a bare date is a deadline: a 完成时限 cell or label. */
  readonly deadlineFields: readonly Span[];
  /** Places that say what was found wrong: their dates and figures ask for nothing. */
  readonly findings?: readonly Span[];
  readonly supporting: boolean;
  readonly doubts: readonly Doubt[];
}
