import { partsOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Doubt, ProposedDeadline } from '../breakdown.js';
import { plainForm } from '../cleaning/unify-width.js';
import { readDeadlines } from '../deadlines/read-deadlines.js';
import { dayOfSerial, type CellDate, type TemplateCalendar } from './cell-date.js';
import { partSpans } from './part-spans.js';

export interface CellDeadlines {
  readonly deadlines: readonly ProposedDeadline[];
  readonly doubts: readonly Doubt[];
  /** The text says another day than the date beside it. */
  readonly differs: boolean;
}

/** `2026年6月30日`, as documents print a day. */
export function printedDay(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** Each part of a 完成时限 cell as one deadline; its text is kept whole, its last day counts. */
export function deadlinesOfCell(text: string, due: CellDate, calendar: TemplateCalendar): CellDeadlines {
  const doubts: Doubt[] = [];
  const deadlines = partSpans(text).map((span): ProposedDeadline => {
    const part = text.slice(span.start, span.end);
    const counted = /^\d{5}$/.test(part) ? dayOfSerial(Number(part)) : undefined;
    if (counted) return { kind: 'date', text: printedDay(counted), span, date: counted };
    const read = readDeadlines({ text, plain: plainForm(text) }, span, {
      ...calendar,
      isDeadlineField: true,
    });
    if (due.kind === 'empty') doubts.push(...read.doubts);
    const chosen = read.deadlines.reduce<ProposedDeadline | undefined>(later, undefined);
    return chosen ? { ...chosen, text: part, span } : { kind: 'vague', text: part, span };
  });
  if (due.kind === 'none') return { deadlines: deadlines.map(withoutDate), doubts, differs: false };
  if (due.kind !== 'date') return { deadlines, doubts, differs: false };
  return { ...withDueDate(deadlines, due.date), doubts };
}

const later = (best: ProposedDeadline | undefined, one: ProposedDeadline): ProposedDeadline =>
  best === undefined || (one.date !== undefined && (best.date === undefined || one.date > best.date))
    ? one
    : best;

const withoutDate = ({ date: _date, ...deadline }: ProposedDeadline): ProposedDeadline => deadline;

/** The date column rules: afterwards the latest day of all deadlines is `due`. */
function withDueDate(
  read: readonly ProposedDeadline[],
  due: CivilDate,
): Pick<CellDeadlines, 'deadlines' | 'differs'> {
  if (read.length === 0) {
    const deadline: ProposedDeadline = {
      kind: 'date',
      text: printedDay(due),
      span: { start: 0, end: 0 },
      date: due,
    };
    return { deadlines: [deadline], differs: false };
  }
  const isLate = ({ date }: ProposedDeadline): boolean => date !== undefined && date > due;
  const kept = read.map((one) => (isLate(one) ? { ...one, date: due } : one));
  if (kept.some(({ date }) => date === due)) return { deadlines: kept, differs: read.some(isLate) };
  const dated = kept.findLastIndex(({ date }) => date !== undefined);
  const at = dated >= 0 ? dated : 0;
  const deadlines = kept.map((one, i) => (i === at ? { ...one, date: due } : one));
  return { deadlines, differs: dated >= 0 };
}
