import type { Span } from '#shared/intake/span.js';

interface SpannedTask {
  readonly key: string;
  readonly span?: Span | null;
}

/** A run of text that is painted alike. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** The innermost task that the run belongs to. */
  readonly taskKey: string | undefined;
  /** First run of its task: the place of the task's marker. */
  readonly opensTask: boolean;
  /** Inside the span that is being looked at. */
  readonly lit: boolean;
}

const covers = (span: Span, start: number, end: number): boolean => span.start <= start && end <= span.end;

const length = ({ start, end }: Span): number => end - start;

/** Cuts the text wherever a task or the lit span begins or ends. Spans may nest; offsets outside are ignored. */
export function textSegments(text: string, tasks: readonly SpannedTask[], lit: Span | null): Segment[] {
  const spanned = tasks.flatMap(({ key, span }) => (span ? [{ key, span }] : []));
  const spans = lit ? [...spanned.map(({ span }) => span), lit] : spanned.map(({ span }) => span);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const marks = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const shortestFirst = [...spanned].sort((a, b) => length(a.span) - length(b.span));
  return marks.slice(0, -1).map((start, index) => {
    const end = marks[index + 1] ?? text.length;
    const task = shortestFirst.find(({ span }) => covers(span, start, end));
    return {
      start,
      text: text.slice(start, end),
      taskKey: task?.key,
      opensTask: task?.span.start === start,
      lit: lit !== null && covers(lit, start, end),
    };
  });
}
