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
  /** Who of the leaders answers for it, as printed. */
  readonly leader?: Span;
  /** Places where a bare date is a deadline: a 完成时限 cell or label. */
  readonly deadlineFields: readonly Span[];
  /** Places whose dates and figures are not the item's own: what was found wrong, what each quarter is to bring. */
  readonly asides?: readonly Span[];
  readonly supporting: boolean;
  readonly doubts: readonly Doubt[];
}
