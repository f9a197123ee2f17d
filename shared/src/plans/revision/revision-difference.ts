import type { DocumentField, TaskField } from './document-version.js';

export const DIFFERENCE_KINDS = ['added', 'removed', 'changed', 'reordered'] as const;
/** Of a task: the document adds or drops it. Of a field: it is changed. Of the document: its tasks stand in another order. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const DIFFERENCE_ORIGINS = ['document', 'office', 'both'] as const;
/** Who changed what was printed first: the corrected document, the office meanwhile, or both, each in its own way. */
export type DifferenceOrigin = (typeof DIFFERENCE_ORIGINS)[number];

export const DIFFERENCE_SIDES = ['ours', 'theirs'] as const;
/** The plan as it stands, or the corrected document. */
export type DifferenceSide = (typeof DIFFERENCE_SIDES)[number];

/** One thing on which the plan and the corrected document disagree, to be decided by itself. */
export interface RevisionDifference {
  /** Names the same difference again when the same versions are compared. */
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly origin: DifferenceOrigin;
  /** Keys of the task in each version; null where it has none, and for differences of the document itself. */
  readonly taskKeys: TaskKeys;
  readonly field: TaskField | DocumentField | null;
}

export interface TaskKeys {
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** What is proposed to the office: to follow the document where only it has changed; of conflicts nothing. */
export const proposedSide = ({ origin }: Pick<RevisionDifference, 'origin'>): DifferenceSide | null =>
  origin === 'both' ? null : origin === 'document' ? 'theirs' : 'ours';

/** Who has moved away from what was printed. */
export function originOf(oursChanged: boolean, theirsChanged: boolean): DifferenceOrigin {
  if (oursChanged && theirsChanged) return 'both';
  return oursChanged ? 'office' : 'document';
}
