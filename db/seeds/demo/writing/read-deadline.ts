import { asCivilDate, civilDate, monthEnd, type CivilDate } from '#shared/kernel/civil-date.js';
import type { DraftDeadline } from '#shared/intake/breakdown-draft.js';

type DeadlineReading = Pick<DraftDeadline, 'kind'> & Partial<DraftDeadline>;
type Reader = (match: RegExpExecArray, year: number, before: string) => DeadlineReading;

const yearOf = (printed: string | undefined, year: number): number =>
  printed === undefined ? year : printed === '次年' ? year + 1 : Number.parseInt(printed, 10);

/** What days are counted from: the clause before them, without its closing 后. */
const anchorOf = (before: string): string => /([^，。；]*?)后?$/.exec(before)?.[1] ?? '';

/** The printed forms that the demo documents use; anything else is a slip of whoever wrote them. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4}年|次年)?(\d+)月(\d+)日前$/,
    ([, printed, month, day], year) => ({
      kind: 'date',
      date: existing(civilDate(yearOf(printed, year), Number(month), Number(day))),
    }),
  ],
  [
    /^(\d{4}年|次年)?(\d+)月底前$/,
    ([, printed, month], year) => ({
      kind: 'month_end',
      date: monthEnd(yearOf(printed, year), Number(month)),
    }),
  ],
  [/^年底前$/, (_, year) => ({ kind: 'month_end', date: asCivilDate(`${year}-12-31`) })],
  [
    /^(\d+)个工作日内$/,
    ([, days], _, before) => ({ kind: 'working_days', days: Number(days), anchor: anchorOf(before) }),
  ],
  [
    /^(\d+)日内$/,
    ([, days], _, before) => ({ kind: 'event_relative', days: Number(days), anchor: anchorOf(before) }),
  ],
  [
    /^(\d+)小时内$/,
    ([, hours], _, before) => ({ kind: 'event_relative', hours: Number(hours), anchor: anchorOf(before) }),
  ],
  [/^每季度$/, () => ({ kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3' })],
  [/^每半年$/, () => ({ kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6' })],
  [/^每月$/, () => ({ kind: 'recurring', rrule: 'FREQ=MONTHLY' })],
  [/^(长期坚持|持续推进)$/, () => ({ kind: 'ongoing' })],
  [/^适时$/, () => ({ kind: 'vague' })],
];

function existing(date: CivilDate | undefined): CivilDate {
  if (!date) throw new RangeError('a demo document names a day that does not exist');
  return date;
}

/**
 * @param before the printed sentence up to the deadline
 * @throws RangeError for a form that no demo document may use
 */
export function readDeadline(text: string, year: number, before: string): Omit<DraftDeadline, 'span'> {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) {
      const none = { date: null, rrule: null, anchor: null, days: null, hours: null };
      return { ...none, ...read(match, year, before), text };
    }
  }
  throw new RangeError(`a demo document prints a deadline that nobody reads: ${text}`);
}
