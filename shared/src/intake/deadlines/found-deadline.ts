import type { Doubt, ProposedDeadline } from '../breakdown.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { DoubtKey } from '../doubts.js';

/** What dates without a year are read against. */
export interface DeadlineContext {
  /** Year that the plan is for, from its title, else from its date. */
  readonly planYear: number | undefined;
  readonly issuedOn: CivilDate | undefined;
  /** In a deadline cell or behind 完成时限: a bare 6月 is a deadline; in a sentence it is not. */
  readonly isDeadlineField: boolean;
}

export interface FoundDeadline extends Omit<ProposedDeadline, 'text'> {
  readonly doubts?: readonly { readonly key: DoubtKey; readonly values?: Doubt['values'] }[];
}

/** A reader of one family of deadlines; spans refer to the plain text given. */
export type DeadlineReader = (plain: string, context: DeadlineContext) => FoundDeadline[];
