import type { Comparator } from '../plans/comparator.js';
import type { DeadlineKind } from '../plans/deadline-kind.js';
import type { Doubt, UnitSource } from './breakdown.js';
import type { Span } from './span.js';
import type { CleaningChange } from './cleaning/cleaning-change.js';
import type { UndoableCleaningKind } from './cleaning/cleaning-kinds.js';
import type { DocumentSource } from './document-source.js';
import type { TaskRole } from '../plans/task-role.js';

export const UNIT_SOURCES = [
  'parenthesis',
  'cell',
  'inherited',
  'body',
] as const satisfies readonly UnitSource[];

/** A printed unit name of the draft and what the register makes of it. Both ids null: left open. */
export interface DraftUnit {
  role: TaskRole;
  printedName: string;
  source: UnitSource;
  span: Span | null;
  unitId: string | null;
  groupId: string | null;
}

export interface DraftDeadline {
  kind: DeadlineKind;
  text: string;
  span: Span | null;
  /** `YYYY-MM-DD` */
  date: string | null;
  rrule: string | null;
  anchor: string | null;
  days: number | null;
  hours: number | null;
}

export interface DraftTarget {
  text: string;
  span: Span | null;
  comparator: Comparator;
  /** Plain decimal texts. */
  value: string[];
  unit: string;
  per: string | null;
  scope: string | null;
}

/** A figure that a report gives as achieved; read, and not edited. @source R67 */
export interface DraftFigure {
  text: string;
  span: Span;
  label: string;
  /** Plain decimal text. */
  value: string;
  unit: string;
  /** As printed. */
  asOf: string | null;
}

export interface DraftTask {
  /** Stable inside the draft, so that the screen can follow a row while it is edited. */
  key: string;
  /** 任务编号 that the ledger brings along; a task of a document gets its code on confirmation. */
  code?: string;
  /** Taken into the ledger on confirmation. */
  taken: boolean;
  ordinal: string;
  sectionPath: string[];
  title: string;
  titleSpan: Span | null;
  content: string;
  span: Span | null;
  units: DraftUnit[];
  /** 责任领导 as printed; absent in drafts of older versions. @source R77 */
  leader?: string;
  leaderSpan?: Span | null;
  deadlines: DraftDeadline[];
  targets: DraftTarget[];
  /** Only of a report. */
  figures?: DraftFigure[];
  doubts: Doubt[];
}

/** A proposed breakdown as the reviewer edits it: stored whole, confirmed whole. */
export interface BreakdownDraft {
  text: string;
  title: string;
  docNumber: string | null;
  issuer: string | null;
  /** `YYYY-MM-DD` */
  documentDate: string | null;
  year: number;
  addressees: string[];
  documentSpans: Record<string, Span>;
  doubts: Doubt[];
  tasks: DraftTask[];
  /** What was read, before any cleaning. Absent for a ledger and in drafts of older versions. */
  source?: DocumentSource;
  /** How `text` differs from the text of `source`. */
  cleaning?: CleaningChange[];
  /** Kinds of cleaning that the office has switched off. */
  keptKinds?: UndoableCleaningKind[];
}
