import type { Doubt, ProposedTask } from '../breakdown.js';
import type { Span } from '../span.js';
import type { RowCells, TaskParts } from './read-task-row.js';
import type { TemplateColumn } from './template-columns.js';

/** A task as a row of the sheet gives it. */
export interface TemplateTask {
  readonly sheet: string;
  readonly row: number;
  /** Null where the row leaves the code open. */
  readonly code: string | null;
  readonly task: ProposedTask;
  /** The row, or a row that continues it, has errors. */
  readonly isFaulty: boolean;
}

/** The task of a row; `end` is where the row's text ends. */
export function taskOfRow(
  cells: RowCells,
  parts: TaskParts,
  place: { row: number; end: number; sectionPath: readonly string[] },
): ProposedTask {
  const textOf = (name: TemplateColumn): string => cells.get(name)?.text ?? '';
  const own = [...cells.values()].filter(({ row }) => row === place.row);
  const start = Math.min(place.end, ...own.map((cell) => cell.start));
  const titleStart = cells.get('title')?.start ?? start;
  const titleSpan = { start: titleStart, end: titleStart + textOf('title').length };
  return {
    ordinal: textOf('ordinal'),
    sectionPath: place.sectionPath,
    title: textOf('title'),
    titleSpan,
    content: textOf('content'),
    span: { start, end: place.end },
    ...leaderOf(cells),
    ...parts,
    doubts: [...missingUnits(parts, titleSpan), ...parts.doubts],
    supporting: false,
  };
}

function leaderOf(cells: RowCells): Pick<ProposedTask, 'leader'> {
  const cell = cells.get('leader');
  if (!cell || cell.text === '') return {};
  return { leader: { text: cell.text, span: { start: cell.start, end: cell.start + cell.text.length } } };
}

/** The task with what a further row of its merged cells adds: mostly units, one a row. */
export function extendedTask(task: ProposedTask, more: TaskParts, end: number): ProposedTask {
  const parts = {
    leadUnits: [...task.leadUnits, ...more.leadUnits],
    responsibleUnits: [...task.responsibleUnits, ...more.responsibleUnits],
    deadlines: [...task.deadlines, ...more.deadlines],
    targets: [...task.targets, ...more.targets],
  };
  const kept = task.doubts.filter(({ key }) => key !== 'task.no-units' && key !== 'task.no-lead-unit');
  return {
    ...task,
    ...parts,
    doubts: [...missingUnits(parts, task.titleSpan), ...kept, ...more.doubts],
    span: { start: task.span.start, end },
  };
}

function missingUnits(
  { leadUnits, responsibleUnits }: Pick<TaskParts, 'leadUnits' | 'responsibleUnits'>,
  span: Span,
): Doubt[] {
  if (leadUnits.length > 0) return [];
  return [{ key: responsibleUnits.length === 0 ? 'task.no-units' : 'task.no-lead-unit', span }];
}
