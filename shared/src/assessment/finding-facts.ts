import type { CivilDate } from '../kernel/civil-date.js';
import type { ItemEntryKind } from '../progress/changes/followed-item.js';

/** 问题清单: one finding about a unit, as it stood at the end of a round's period. */
export interface FindingFacts {
  readonly findingId: string;
  /** The unit's share of the task that the finding is about. */
  readonly assignmentId: string;
  readonly unitId: string;
  readonly taskCode: string;
  readonly title: string;
  /** Last day of rectification; after a failed re-check the new one. */
  readonly dueOn: CivilDate;
  /** Day of the answer that stands; null while there is none, and once it is sent back. */
  readonly answeredOn: CivilDate | null;
  /** 销号: confirmed by the inspection; null while open, and again after a failed re-check. */
  readonly settledOn: CivilDate | null;
  /** Day of the last re-check that found it unrectified. */
  readonly failedOn: CivilDate | null;
}

/** What was written about a finding on one day, in the order in which it was written. */
export interface FindingEntry {
  readonly kind: ItemEntryKind;
  readonly on: CivilDate;
  /** The new last day that a failed re-check sets. */
  readonly dueOn: CivilDate | null;
}

/** A finding as stored; where it stands follows from its entries. */
export interface TrackedFinding extends Pick<
  FindingFacts,
  'findingId' | 'assignmentId' | 'unitId' | 'taskCode' | 'title'
> {
  readonly raisedOn: CivilDate;
  readonly firstDueOn: CivilDate;
  readonly entries: readonly FindingEntry[];
}

type Standing = Pick<FindingFacts, 'dueOn' | 'answeredOn' | 'settledOn' | 'failedOn'>;

/**
 * Where findings stood at the end of `lastDay`: what was written later is left out, so that scoring late gives the same
 * result as scoring in time.
 */
export const findingsOn = (findings: readonly TrackedFinding[], lastDay: CivilDate): FindingFacts[] =>
  findings
    .filter(({ raisedOn }) => raisedOn <= lastDay)
    .map(({ raisedOn: _raised, firstDueOn, entries, ...finding }) => ({
      ...finding,
      ...entries
        .filter(({ on }) => on <= lastDay)
        .reduce(after, { dueOn: firstDueOn, answeredOn: null, settledOn: null, failedOn: null }),
    }));

function after(standing: Standing, { kind, on, dueOn }: FindingEntry): Standing {
  switch (kind) {
    case 'answer':
      return { ...standing, answeredOn: on };
    case 'return':
      return { ...standing, answeredOn: null };
    case 'settlement':
      return { ...standing, settledOn: on };
    case 'recheck_fail':
      return { dueOn: dueOn ?? standing.dueOn, answeredOn: null, settledOn: null, failedOn: on };
    case 'recheck_pass':
    case 'comment':
      return standing;
  }
}
