import type { CivilDate } from '../../kernel/civil-date.js';
import { decimal } from '../../kernel/decimal.js';
import { lastDayOf, type Quarter } from '../../kernel/quarter.js';

/** 已完成 / 已报送 / 未报送 / 逾期未报 */
export const MEMBER_STANDINGS = ['completed', 'reported', 'missing', 'late'] as const;
export type MemberStanding = (typeof MEMBER_STANDINGS)[number];

interface MemberFacts {
  /** Of the quarter's submitted or accepted report; null without one. */
  readonly reportedPercent: string | null;
  /** Of the member's share as accepted so far. */
  readonly percent: string;
  readonly dueOn: CivilDate | null;
}

/** How a member stands in a quarter, for whoever consolidates. @source R07 completion counted per member */
export function memberStanding(member: MemberFacts, quarter: Quarter, today: CivilDate): MemberStanding {
  if (decimal(member.reportedPercent ?? member.percent).gte(100)) return 'completed';
  if (member.reportedPercent !== null) return 'reported';
  const over = member.dueOn !== null && member.dueOn < lastDayOf(quarter) ? member.dueOn : lastDayOf(quarter);
  return today > over ? 'late' : 'missing';
}

/** How many of the members have reached a standing: 18 of 20. */
export const countStanding = (
  members: readonly { readonly standing: MemberStanding }[],
  wanted: readonly MemberStanding[],
): number => members.filter(({ standing }) => wanted.includes(standing)).length;
