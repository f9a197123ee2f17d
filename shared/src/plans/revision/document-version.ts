import type { Comparator } from '../comparator.js';
import type { DeadlineKind } from '../deadline-kind.js';
import type { TaskRole } from '../task-role.js';

export interface VersionUnit {
  readonly role: TaskRole;
  readonly printedName: string;
  readonly unitId: string | null;
  readonly groupId: string | null;
}

export interface VersionDeadline {
  readonly kind: DeadlineKind;
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  readonly rrule: string | null;
  readonly anchor: string | null;
  readonly days: number | null;
  readonly hours: number | null;
}

export interface VersionTarget {
  readonly text: string;
  readonly comparator: Comparator;
  readonly value: readonly string[];
  readonly unit: string;
  readonly per: string | null;
  readonly scope: string | null;
}

/** What a document says of one task. */
export interface TaskContent {
  readonly ordinal: string;
  /** Headings above, outermost first. */
  readonly sectionPath: readonly string[];
  readonly title: string;
  readonly content: string;
  readonly units: readonly VersionUnit[];
  /** 责任领导 as printed; empty where none is. @source R77 */
  readonly leader: string;
  readonly deadlines: readonly VersionDeadline[];
  readonly targets: readonly VersionTarget[];
}

export interface VersionTask extends TaskContent {
  /** Unique in its version: a draft's key, or the id of a task. */
  readonly key: string;
  /** 任务编号, where it is known. */
  readonly code?: string;
}

export interface DocumentContent {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly documentDate: string | null;
}

/** A plan as one document prints it, or as it stands. */
export interface DocumentVersion extends DocumentContent {
  readonly tasks: readonly VersionTask[];
}

/** What three-way comparison needs: what was printed last, what the office has made of it, and what is printed now. */
export interface VersionsToCompare {
  readonly base: DocumentVersion;
  readonly ours: DocumentVersion;
  readonly theirs: DocumentVersion;
  /** Tasks of `ours` whose item in `base` is known, by their keys. */
  readonly ourBase: ReadonlyMap<string, string>;
}

export const DOCUMENT_FIELDS = ['title', 'docNumber', 'issuer', 'documentDate'] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

export const TASK_FIELDS = [
  'ordinal',
  'sectionPath',
  'title',
  'content',
  'units',
  'leader',
  'deadlines',
  'targets',
] as const;
export type TaskField = (typeof TASK_FIELDS)[number];
