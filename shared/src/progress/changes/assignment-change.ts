import type { CivilDate } from '../../kernel/civil-date.js';

/** 延期 / 办结 (asked for by the unit), 暂停 (by the office), 回头看重开 (by a look-back). */
export const CHANGE_KINDS = ['extension', 'completion', 'suspension', 'reopening'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What the office and a look-back do is granted from the first. */
export const CHANGE_STATES = ['open', 'granted', 'refused', 'withdrawn'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** What whoever checks a finished piece of work looks at before it is struck off. */
export const COMPLETION_CHECKS = ['evidence_present', 'targets_met', 'deadlines_done'] as const;
export type CompletionCheck = (typeof COMPLETION_CHECKS)[number];

export const isChecklistComplete = (checked: readonly CompletionCheck[]): boolean =>
  COMPLETION_CHECKS.every((check) => checked.includes(check));

interface Extension {
  readonly kind: ChangeKind;
  readonly state: ChangeState;
}

/** 第几次延期: how often the deadline was moved; what is asked for and what was refused does not count. */
export const extensionCount = (changes: readonly Extension[]): number =>
  changes.filter(({ kind, state }) => kind === 'extension' && state === 'granted').length;

/** The deadline before the first extension. Later ones leave it as it is. */
export const firstDueOn = (original: CivilDate | null, present: CivilDate): CivilDate => original ?? present;
