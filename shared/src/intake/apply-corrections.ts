import type { BreakdownDraft, DraftTask } from './breakdown-draft.js';
import type { Span } from './span.js';
import type { BreakdownCorrections } from './save-breakdown.schema.js';

type CorrectedTask = BreakdownCorrections['tasks'][number];

/**
 * The draft as the reviewer left it. What only the reader can know, the code, spans, figures and doubts of a task, stays with the task
 * of that key; a task that the reviewer added has none. A span outside of the text is dropped.
 */
export function applyCorrections(draft: BreakdownDraft, corrections: BreakdownCorrections): BreakdownDraft {
  const known = new Map(draft.tasks.map((task) => [task.key, task]));
  const tasks = corrections.tasks.map((task) => correctedTask(task, known.get(task.key), draft.text.length));
  return { ...draft, ...corrections, tasks };
}

function correctedTask(task: CorrectedTask, before: DraftTask | undefined, textLength: number): DraftTask {
  const placed = <Part extends { span: Span | null }>(part: Part): Part =>
    part.span && part.span.end > textLength ? { ...part, span: null } : part;
  return {
    ...task,
    ...(before?.code !== undefined && { code: before.code }),
    ...(before?.figures && { figures: before.figures }),
    titleSpan: before?.titleSpan ?? null,
    span: before?.span ?? null,
    units: task.units.map(placed),
    deadlines: task.deadlines.map(placed),
    targets: task.targets.map(placed),
    doubts: before?.doubts ?? [],
  };
}
