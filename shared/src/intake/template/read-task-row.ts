import type { Doubt, ProposedDeadline, ProposedTarget, ProposedTask, ProposedUnit } from '../breakdown.js';
import type { Span } from '../span.js';
import { lostCharacters } from '../cleaning/lost-characters.js';
import type { UnitRole } from '../units/read-unit-roles.js';
import { dateOfCell, type TemplateCalendar } from './cell-date.js';
import { deadlinesOfCell } from './cell-deadlines.js';
import { targetsOfCell } from './cell-targets.js';
import { unitsOfCell } from './cell-units.js';
import type { PlacedCell } from './merged-cells.js';
import { shifted } from './row-text.js';
import type { TemplateColumn } from './template-columns.js';
import type { TemplateProblemKey } from './template-problems.js';
import { tidyLine, tidyText } from './tidy-text.js';

/** One cell of a task's row, with the place of its text among the rows that the reviewer sees. */
export interface RowCell extends PlacedCell {
  readonly text: string;
  readonly start: number;
}

export type RowCells = ReadonlyMap<TemplateColumn, RowCell>;

export interface RowContext {
  readonly row: number;
  readonly calendar: TemplateCalendar;
  readonly knows: (name: string) => boolean;
  readonly report: (
    key: TemplateProblemKey,
    column: TemplateColumn,
    values?: Readonly<Record<string, string | number>>,
  ) => void;
}

/** Longest texts that a draft can hold, in characters. @source save-breakdown.schema.ts */
const LONGEST: Readonly<Record<TemplateColumn, number>> = {
  ordinal: 100,
  code: 40,
  section: 1_000,
  subsection: 1_000,
  title: 2_000,
  content: 32_767,
  lead: 10_000,
  responsible: 10_000,
  leader: 200,
  deadline: 1_000,
  due: 200,
  target: 10_000,
};
const LONGEST_NAME = 200;
const LONGEST_PART = 1_000;
const MOST_PARTS = 200;
const FIGURE = /^-?\d{1,12}(\.\d{1,6})?$/;

const LINES: readonly TemplateColumn[] = ['content', 'lead', 'responsible', 'deadline', 'target'];
export const tidyCell = (name: TemplateColumn, text: string): string =>
  LINES.includes(name) ? tidyText(text) : tidyLine(text);

export type TaskParts = Pick<
  ProposedTask,
  'leadUnits' | 'responsibleUnits' | 'deadlines' | 'targets' | 'doubts'
>;

/** Units, deadlines and targets of a row; with `isOwn`, only of cells that stand in this very row. */
export function readTaskParts(cells: RowCells, context: RowContext, isOwn = false): TaskParts {
  const part = (name: TemplateColumn): RowCell | undefined => {
    const cell = cells.get(name);
    return cell && isOwn && cell.row !== context.row ? undefined : cell;
  };
  const lead = readUnits(part('lead'), 'lead', context);
  const responsible = readUnits(part('responsible'), 'responsible', context);
  const leadUnits = [...lead.lead, ...responsible.lead];
  const deadlines = readDeadlineCells(part('deadline'), part('due'), context);
  return {
    leadUnits,
    responsibleUnits: [...lead.responsible, ...responsible.responsible],
    deadlines: deadlines.deadlines,
    targets: readTargetCell(part('target'), context),
    doubts: [...lead.doubts, ...responsible.doubts, ...deadlines.doubts],
  };
}

export function reportTexts(cells: RowCells, context: RowContext): void {
  for (const [name, { text, cell, row }] of cells) {
    if (row !== context.row) continue;
    const most = LONGEST[name];
    if (text.length > most) context.report('template.text-too-long', name, { most, length: text.length });
    if (cell.isError) context.report('template.formula-broken', name, { text });
    else if (cell.isFormula) context.report('template.formula-read', name, { text: shortened(text) });
    for (const { start, end } of lostCharacters(text))
      context.report('template.characters-lost', name, { text: shortened(text.slice(start, end).trim()) });
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const placed = <Part extends { readonly span?: Span }>(part: Part, by: number): Part =>
  part.span ? { ...part, span: shifted(part.span, by) } : part;

function readUnits(
  cell: RowCell | undefined,
  column: UnitRole,
  { knows, report, row }: RowContext,
): { lead: ProposedUnit[]; responsible: ProposedUnit[]; doubts: Doubt[] } {
  if (!cell || cell.text === '') return { lead: [], responsible: [], doubts: [] };
  const read = unitsOfCell(cell.text, column, knows);
  const all = [...read.lead, ...read.responsible];
  if (all.length === 0) report('template.units-unreadable', column, { text: shortened(cell.text) });
  else if (read.left !== '') report('template.units-unreadable', column, { text: shortened(read.left) });
  if (all.length > MOST_PARTS)
    report('template.too-many-parts', column, { most: MOST_PARTS, count: all.length });
  const long = all.find(({ printedName }) => printedName.length > LONGEST_NAME);
  if (long) report('template.text-too-long', column, { most: LONGEST_NAME, length: long.printedName.length });
  const isInherited = cell.row !== row;
  const place = (unit: ProposedUnit): ProposedUnit =>
    placed(isInherited ? { ...unit, source: 'inherited' } : unit, cell.start);
  return {
    lead: read.lead.map(place),
    responsible: read.responsible.map(place),
    doubts: read.doubts.map((doubt) => placed(doubt, cell.start)),
  };
}

function readDeadlineCells(
  cell: RowCell | undefined,
  due: RowCell | undefined,
  { calendar, report }: RowContext,
): { deadlines: ProposedDeadline[]; doubts: Doubt[] } {
  const day = due ? dateOfCell(due.cell, calendar) : ({ kind: 'empty' } as const);
  if (day.kind === 'impossible') report('template.date-impossible', 'due', { text: shortened(day.text) });
  if (day.kind === 'unreadable') report('template.date-unreadable', 'due', { text: shortened(day.text) });
  const read = deadlinesOfCell(cell?.text ?? '', day, calendar);
  if (read.differs && cell && day.kind === 'date')
    report('template.dates-differ', 'due', { text: shortened(cell.text), date: day.date });
  if (read.deadlines.length > MOST_PARTS)
    report('template.too-many-parts', 'deadline', { most: MOST_PARTS, count: read.deadlines.length });
  const at = cell && cell.text !== '' ? cell.start : (due?.start ?? 0);
  return {
    deadlines: read.deadlines.map((deadline) => placed(deadline, at)),
    doubts: read.doubts.map((doubt) => placed(doubt, at)),
  };
}

function readTargetCell(cell: RowCell | undefined, { report }: RowContext): ProposedTarget[] {
  if (!cell || cell.text === '') return [];
  const { targets, unreadable } = targetsOfCell(cell.text);
  const isUsable = ({ value, unit, text }: ProposedTarget): boolean =>
    [value].flat().every((one) => FIGURE.test(one)) && unit.length <= 100 && text.length <= LONGEST_PART;
  const refused = [...unreadable, ...targets.filter((one) => !isUsable(one)).map(({ text }) => text)];
  for (const text of refused) report('template.target-unreadable', 'target', { text: shortened(text) });
  if (targets.length > MOST_PARTS)
    report('template.too-many-parts', 'target', { most: MOST_PARTS, count: targets.length });
  return targets.filter(isUsable).map((target) => placed(target, cell.start));
}
