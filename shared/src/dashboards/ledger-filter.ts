import type { CivilDate } from '../kernel/civil-date.js';
import type { TaskRole } from '../plans/task-role.js';
import type { Light, TaskStatus } from '../progress/task-status.js';
import type { Timeliness } from '../progress/timeliness.js';
import type { LedgerTextColumn } from './ledger-columns.js';

/** 审核意见: what has become of the latest report that the unit has submitted. */
export const LEDGER_REVIEWS = ['none', 'pending', 'returned', 'accepted'] as const;
export type LedgerReview = (typeof LEDGER_REVIEWS)[number];

/** Words that a column contains, whatever stands around them. */
export interface LedgerMatch {
  readonly column: LedgerTextColumn;
  readonly text: string;
}

/** Every field narrows; an absent field or an empty list does not. Both ends of a span are included. */
export interface LedgerFilter {
  readonly year?: number;
  readonly planIds?: readonly string[];
  /** Exact title of a section; the empty text means tasks outside every section. */
  readonly sectionTitle?: string;
  readonly unitIds?: readonly string[];
  readonly categoryIds?: readonly string[];
  readonly role?: TaskRole;
  readonly statuses?: readonly TaskStatus[];
  readonly lights?: readonly Light[];
  readonly reviews?: readonly LedgerReview[];
  readonly timeliness?: readonly Timeliness[];
  readonly startsFrom?: CivilDate;
  readonly startsTo?: CivilDate;
  readonly dueFrom?: CivilDate;
  readonly dueTo?: CivilDate;
  /** Only rows without a due date; there is no way to say with one. */
  readonly undated?: true;
  readonly updatedFrom?: CivilDate;
  readonly updatedTo?: CivilDate;
  /** Whole percents, 0–100. */
  readonly percentFrom?: number;
  readonly percentTo?: number;
  /** At most one of a column, in the columns' order. */
  readonly matches?: readonly LedgerMatch[];
  /** Words apart by blanks, each of which the row must contain somewhere. */
  readonly text?: string;
}

export const LEDGER_TEXT_LIMIT = 100;

/** Cuts between characters: half a rare Chinese character cannot be percent-encoded. */
const firstCharacters = (text: string, limit: number): string => [...text].slice(0, limit).join('');

/** What somebody typed into a search field; undefined where that says nothing. */
export const searchedText = (typed: string): string | undefined =>
  firstCharacters(typed.trim(), LEDGER_TEXT_LIMIT).trim() || undefined;

/** Drops what says nothing, so that two filters that mean the same are equal. */
export function compactFilter(filter: LedgerFilter): LedgerFilter {
  const says = ([, value]: [string, unknown]) =>
    value !== undefined && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(filter).filter(says));
}
