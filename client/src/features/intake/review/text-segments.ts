import type { Span } from '#shared/intake/span.js';

interface SpannedTask {
  readonly key: string;
  readonly span?: Span | null;
}

/** A run of text that belongs to one task, or to none. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The innermost task that the run belongs to. */
  readonly taskKey: string | undefined;
  /** First run of its task: the place of the task's marker. */
  readonly opensTask: boolean;
}

/** A part of a segment that is painted alike. */
export interface SegmentPart {
  readonly start: number;
  readonly text: string;
  /** Inside the span that is being looked at. */
  readonly lit: boolean;
}

interface Spanned {
  readonly key: string;
  readonly span: Span;
}

const length = ({ span }: Spanned): number => span.end - span.start;

/** Cuts the text wherever a task begins or ends. Spans may nest; offsets outside are ignored. */
export function textSegments(text: string, tasks: readonly SpannedTask[]): Segment[] {
  const spanned = tasks.flatMap(({ key, span }): Spanned[] => (span ? [{ key, span }] : []));
  const inOrder = [...spanned].sort((a, b) => a.span.start - b.span.start);
  const cuts = new Set([0, text.length, ...spanned.flatMap(({ span }) => [span.start, span.end])]);
  const marks = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  // Tasks that have begun and not ended: a handful at any place, however many there are in all.
  let open: Spanned[] = [];
  let begun = 0;
  return marks.slice(0, -1).map((start, index) => {
    const end = marks[index + 1] ?? text.length;
    for (; begun < inOrder.length && inOrder[begun]!.span.start <= start; begun += 1)
      open.push(inOrder[begun]!);
    open = open.filter(({ span }) => span.end >= end);
    const task = open.reduce<Spanned | undefined>(
      (inner, one) => (inner && length(inner) <= length(one) ? inner : one),
      undefined,
    );
    return {
      start,
      text: text.slice(start, end),
      taskKey: task?.key,
      opensTask: task?.span.start === start,
    };
  });
}

/** A segment cut where the lit span begins and ends. */
export function segmentParts({ start, text }: Segment, lit: Span | null): SegmentPart[] {
  const from = lit ? Math.max(lit.start - start, 0) : 0;
  const to = lit ? Math.min(lit.end - start, text.length) : 0;
  if (!lit || from >= to) return [{ start, text, lit: false }];
  return [
    { start, text: text.slice(0, from), lit: false },
    { start: start + from, text: text.slice(from, to), lit: true },
    { start: start + to, text: text.slice(to), lit: false },
  ].filter((part) => part.text !== '');
}
