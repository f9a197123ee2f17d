import { addDays, civilDate, monthEnd, type CivilDate } from '../../kernel/civil-date.js';
import type { DutyDeadline } from './task-with-deadlines.js';

/**
 * What an ambiguous deadline may mean. 一季度至少一次: each quarter, or the first. 8月前, 2027年前: before it begins, or before
 * it ends. @source R18
 */
export const DEADLINE_MEANINGS = ['each_quarter', 'first_quarter', 'before_period', 'within_period'] as const;
export type DeadlineMeaning = (typeof DEADLINE_MEANINGS)[number];

const ONE_QUARTER = /^一季度/;
const MONTH_BEFORE = /^(?:(\d{4})年)?(1[0-2]|0?[1-9])月(?:之前|以前|前)$/;
const YEAR_BEFORE = /^(\d{4})年(?:之前|以前|前)$/;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Empty where the text says one thing, or nothing that could be chosen from. */
export function meaningsOf({ kind, text, dueOn }: DutyDeadline): readonly DeadlineMeaning[] {
  const printed = plain(text);
  if (kind === 'recurring' && ONE_QUARTER.test(printed)) return ['each_quarter', 'first_quarter'];
  const isOpenEnd = kind === 'month_end' && dueOn === null;
  return isOpenEnd && (MONTH_BEFORE.test(printed) || YEAR_BEFORE.test(printed))
    ? ['before_period', 'within_period']
    : [];
}

/** The deadline as the office means it. `year` is the plan's, for a text without one. */
export function readAs(deadline: DutyDeadline, meaning: DeadlineMeaning, year: number): DutyDeadline {
  const due = (dueOn: CivilDate): DutyDeadline => ({ ...deadline, kind: 'date', dueOn, rrule: null });
  if (meaning === 'each_quarter') return { ...deadline, rrule: 'FREQ=MONTHLY;INTERVAL=3' };
  if (meaning === 'first_quarter') return due(monthEnd(year, 3));
  const printed = plain(deadline.text);
  const month = MONTH_BEFORE.exec(printed);
  const named = Number((month ?? YEAR_BEFORE.exec(printed))?.[1] ?? year);
  const first = civilDate(named, month ? Number(month[2]) : 1, 1)!;
  if (meaning === 'before_period') return due(addDays(first, -1));
  return due(month ? monthEnd(named, Number(month[2])) : monthEnd(named, 12));
}
