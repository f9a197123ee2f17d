import type { Doubt, ProposedDeadline } from '../breakdown.js';
import type { Span } from '../span.js';
import { calendarDeadlines } from './calendar-deadlines.js';
import { elapsedDeadlines } from './elapsed-deadlines.js';
import type { DeadlineContext, DeadlineReader, FoundDeadline } from './found-deadline.js';
import { recurringDeadlines } from './recurring-deadlines.js';
import { standingDeadlines } from './standing-deadlines.js';

/** In this order: 每年3月31日前 is a yearly duty before it is a day. */
const READERS: readonly DeadlineReader[] = [
  recurringDeadlines,
  elapsedDeadlines,
  calendarDeadlines,
  standingDeadlines,
];

export interface ReadDeadlines {
  readonly deadlines: readonly ProposedDeadline[];
  readonly doubts: readonly Doubt[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** 每年6月1日至8月31日: a season, in which something holds; no limit. */
const SEASON = /每(?:年|月)(?:的)?(?:\d{1,2}月)?\d{1,2}日[至到~-]+(?:次年|次月)?(?:\d{1,2}月)?\d{1,2}日/g;

/** Two things may each be due within an hour. */
const COUNTED: ReadonlySet<ProposedDeadline['kind']> = new Set(['event-relative', 'working-days']);

const isRepeated = (one: ProposedDeadline, others: readonly ProposedDeadline[]): boolean =>
  others.some(
    (other) =>
      other.kind === one.kind &&
      !COUNTED.has(one.kind) &&
      (one.date === undefined
        ? other.text === one.text && other.anchor === one.anchor
        : other.date === one.date),
  );

/**
 * Deadlines in `span` of a document, in the order of the text, each once.
 * `text` and `plain` are the whole document in both forms; `DeadlineContext` says what a date without year means.
 */
export function readDeadlines(
  document: { text: string; plain: string },
  span: Span,
  context: DeadlineContext,
): ReadDeadlines {
  const plain = document.plain
    .slice(span.start, span.end)
    .replace(SEASON, (season) => '\u0001'.repeat(season.length));
  const found: FoundDeadline[] = [];
  for (const read of READERS) {
    found.push(
      ...read(plain, context).filter((one) => !found.some((other) => overlaps(one.span, other.span))),
    );
  }
  found.sort((a, b) => a.span.start - b.span.start);
  const deadlines: ProposedDeadline[] = [];
  const doubts: Doubt[] = [];
  for (const { doubts: raised = [], span: local, ...rest } of found) {
    const place = { start: span.start + local.start, end: span.start + local.end };
    const deadline: ProposedDeadline = {
      ...rest,
      span: place,
      text: document.text.slice(place.start, place.end),
    };
    if (isRepeated(deadline, deadlines)) continue;
    deadlines.push(deadline);
    doubts.push(
      ...raised.map(({ key, values }) => ({ key, values: { text: deadline.text, ...values }, span: place })),
    );
  }
  return { deadlines, doubts };
}
