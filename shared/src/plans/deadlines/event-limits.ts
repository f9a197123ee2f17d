import { anyNumber } from '../../kernel/han-numerals.js';
import type { Limit } from './duty.js';
import type { DutyDeadline } from './task-with-deadlines.js';
import { placeIn, wordsBefore } from './place-in-text.js';

const MONTHS = /(\d{1,2}|[一二两三四五六七八九十]{1,2}|半)个?(月|年)/;
const AIM = /(?:力争|争取|力求|努力|原则上)[^,。;、]{0,4}$/;
const SMALLEST_FIRST = { hours: 1, days: 24, working_days: 24, months: 720 } as const;

/** How long after its event a deadline falls; null where the text gives no number. */
export function limitOf({ kind, text, days, hours }: DutyDeadline): Limit | null {
  if (hours !== null && hours > 0) return { unit: 'hours', amount: hours };
  if (days !== null && days > 0)
    return { unit: kind === 'working_days' ? 'working_days' : 'days', amount: days };
  const match = MONTHS.exec(text.normalize('NFKC'));
  if (!match) return null;
  const [, number = '', unit] = match;
  const amount = number === '半' ? (unit === '年' ? 6 : undefined) : anyNumber(number);
  if (amount === undefined || amount < 1) return null;
  return { unit: 'months', amount: unit === '年' && number !== '半' ? amount * 12 : amount };
}

interface Aims {
  /** Whether the deadline at that place is only aimed at. */
  readonly isAim: (index: number) => boolean;
  readonly aimOf: (index: number) => Limit | null;
}

/** 力争在3小时内、最迟不超过5小时: the first is the aim of the second. An aim that no longer limit follows stands by itself. @source R68 */
export function pairAims(content: string, deadlines: readonly DutyDeadline[]): Aims {
  const aims = new Map<number, Limit>();
  const paired = new Set<number>();
  let after = 0;
  for (const [index, deadline] of deadlines.entries()) {
    const place = placeIn(content, deadline.text, after);
    after = place?.end ?? after;
    const limit = limitOf(deadline);
    const next = deadlines[index + 1];
    const hard = next && limitOf(next);
    if (!place || !limit || !hard || !AIM.test(wordsBefore(content, place))) continue;
    if (hoursOf(hard) <= hoursOf(limit)) continue;
    aims.set(index + 1, limit);
    paired.add(index);
  }
  return { isAim: (index) => paired.has(index), aimOf: (index) => aims.get(index) ?? null };
}

const hoursOf = ({ unit, amount }: Limit): number => SMALLEST_FIRST[unit] * amount;
