import type { CivilDate } from '../kernel/civil-date.js';
import type { CleaningChange } from './cleaning/cleaning-change.js';
import type { UndoableCleaningKind } from './cleaning/cleaning-kinds.js';
import type { DocumentSource } from './document-source.js';
import type { DoubtKey } from './doubts.js';
import type { Span } from './span.js';

/** Where a unit was read: its parenthesis, its table cell, a merged cell above, or only the subject of a sentence. */
export type UnitSource = 'parenthesis' | 'cell' | 'inherited' | 'body';

/** A unit or collective exactly as printed (各镇办 stays whole); resolving it to the register comes later. */
export interface ProposedUnit {
  readonly printedName: string;
  readonly source: UnitSource;
  readonly span: Span;
}

export const DEADLINE_KINDS = [
  'date',
  'month-end',
  'recurring',
  'event-relative',
  'working-days',
  'ongoing',
  'vague',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface ProposedDeadline {
  readonly kind: DeadlineKind;
  /** As printed. */
  readonly text: string;
  readonly span: Span;
  /** Last civil day that is in time; absent where the text does not give one. */
  readonly date?: CivilDate;
  /** RFC 5545 rule of a recurring duty, where certain. */
  readonly rrule?: string;
  /** What the days or hours are counted from. */
  readonly anchor?: string;
  readonly days?: number;
  readonly hours?: number;
}

export const COMPARATORS = ['>=', '<=', '=', '>', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface ProposedTarget {
  /** As printed. */
  readonly text: string;
  readonly span: Span;
  readonly comparator: Comparator;
  /** Plain decimal text; several for 分别达到. */
  readonly value: string | readonly string[];
  readonly unit: string;
  /** `quarter`, `month`, `year`, … for counted duties. */
  readonly per?: string;
  /** To whom or to what it applies, as printed. */
  readonly scope?: string;
}

/** A figure that a report gives as achieved. @source R67 */
export interface ProposedFigure {
  /** As printed, with the words that name what is counted. */
  readonly text: string;
  readonly span: Span;
  readonly label: string;
  /** Plain decimal text. */
  readonly value: string;
  readonly unit: string;
  /** The date that it was counted to, as printed. @source R80 */
  readonly asOf?: string;
}

/** Words of the document and where they stand. */
export interface PrintedText {
  readonly text: string;
  readonly span: Span;
}

/** Something the reviewer should look at first, with the words that raised it. */
export interface Doubt {
  readonly key: DoubtKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly span?: Span;
}

export interface ProposedTask {
  /** As printed without its stop, brackets half-width: `1`, `(一)`. Empty where none is printed. */
  readonly ordinal: string;
  /** Headings above the item, outermost first, as printed. */
  readonly sectionPath: readonly string[];
  readonly title: string;
  readonly titleSpan: Span;
  /** The whole item, title and unit parenthesis included. */
  readonly content: string;
  readonly span: Span;
  readonly leadUnits: readonly ProposedUnit[];
  readonly responsibleUnits: readonly ProposedUnit[];
  /** 责任领导, 分管领导 of the task as printed, often with the office held; people are not looked up. @source R77 */
  readonly leader?: PrintedText;
  readonly deadlines: readonly ProposedDeadline[];
  readonly targets: readonly ProposedTarget[];
  /** Only of a report. */
  readonly figures?: readonly ProposedFigure[];
  readonly doubts: readonly Doubt[];
  /**
   * True for an item of a closing or supporting section (组织保障, 工作要求) and for a duty that only the
   * covering notice states: proposed, but left out of the ledger unless the reviewer takes it in.
   */
  readonly supporting: boolean;
}

export interface ProposedDocument {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly date: CivilDate | null;
  readonly addressees: readonly string[];
  readonly spans: Readonly<Partial<Record<'title' | 'docNumber' | 'issuer' | 'date' | 'addressees', Span>>>;
}

/** What the reader proposes from one document; nothing in it is a task until the office confirms it. */
export interface Breakdown {
  /** The cleaned text; every span refers to it. */
  readonly text: string;
  readonly document: ProposedDocument;
  readonly tasks: readonly ProposedTask[];
  readonly doubts: readonly Doubt[];
  /** What was read, before any cleaning. Absent for a ledger, whose cells are taken as they are. */
  readonly source?: DocumentSource;
  /** How `text` differs from the text of `source`. */
  readonly cleaning?: readonly CleaningChange[];
  /** Kinds of cleaning that were switched off. */
  readonly keptKinds?: readonly UndoableCleaningKind[];
}
