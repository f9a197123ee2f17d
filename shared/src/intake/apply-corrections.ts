import type { BreakdownDraft, DraftTask } from './breakdown-draft.js';
import type { Span } from './span.js';
import type { BreakdownCorrections } from './save-breakdown.schema.js';

type CorrectedTask = BreakdownCorrections['tasks'][number];

/** Keys that stand in the order of the corrections and are neither sent nor in the draft. */
export function unknownKeys(draft: BreakdownDraft, { tasks, order }: BreakdownCorrections): string[] {
  const known = new Set([...draft.tasks, ...tasks].map(({ key }) => key));
  return (order ?? []).filter((key) => !known.has(key));
}

/**
 * The draft as the reviewer left it: tasks that were sent, and those that only stand in the order as they were. What
 * only the reader can know, the code, spans, figures and doubts of a task, stays with the task of that key; a task
 * that the reviewer added has none. A span outside of the text is dropped.
 */
export function applyCorrections(draft: BreakdownDraft, corrections: BreakdownCorrections): BreakdownDraft {
  const { tasks: sent, order, ...fields } = corrections;
  const known = new Map(draft.tasks.map((task) => [task.key, task]));
  const corrected = new Map(
    sent.map((task) => [task.key, correctedTask(task, known.get(task.key), draft.text.length)]),
  );
  const keys = order ?? sent.map(({ key }) => key);
  return { ...draft, ...fields, tasks: keys.flatMap((key) => corrected.get(key) ?? known.get(key) ?? []) };
}

function correctedTask(task: CorrectedTask, before: DraftTask | undefined, textLength: number): DraftTask {
  const placed = <Part extends { span: Span | null }>(part: Part): Part =>
    part.span && part.span.end > textLength ? { ...part, span: null } : part;
  return {
    ...task,
    ...(before?.code !== undefined && { code: before.code }),
    ...(before?.figures && { figures: before.figures }),
    titleSpan: before?.titleSpan ?? null,
    leaderSpan: before?.leaderSpan ?? null,
    span: before?.span ?? null,
    units: task.units.map(placed),
    deadlines: task.deadlines.map(placed),
    targets: task.targets.map(placed),
    doubts: before?.doubts ?? [],
  };
}
