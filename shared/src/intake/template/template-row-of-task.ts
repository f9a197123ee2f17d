import type { Comparator as PrintedComparator } from '../breakdown.js';
import type { Comparator } from '../../plans/comparator.js';
import type { TaskRole } from '../../plans/task-role.js';
import { NO_DATE } from './cell-date.js';
import { printedTarget } from './cell-targets.js';
import { partSpans, PART_SEPARATOR } from './part-spans.js';
import { SECTION_SEPARATOR, TEMPLATE_COLUMNS, type TemplateColumn } from './template-columns.js';
import { tidyLine, tidyText } from './tidy-text.js';

/** A task of a plan, as far as the template prints it. */
export interface PrintableTask {
  readonly code: string;
  readonly ordinal: string;
  /** Outermost first. */
  readonly sectionPath: readonly string[];
  readonly title: string;
  readonly content: string;
  readonly leader: string;
  /** `YYYY-MM-DD` */
  readonly dueOn: string | null;
  readonly units: readonly { readonly role: TaskRole; readonly printedName: string }[];
  readonly deadlines: readonly { readonly text: string }[];
  readonly targets: readonly {
    readonly text: string;
    readonly comparator: Comparator;
    readonly value: readonly string[];
    readonly unit: string;
  }[];
}

const PRINTED: Readonly<Record<Comparator, PrintedComparator>> = {
  at_least: '>=',
  at_most: '<=',
  equal: '=',
  more_than: '>',
  approx: 'approx',
};
const UNIT_SEPARATOR = '、';

/** The cells of a task in the template's form: what the reader of the template gives back is this task again. */
function templateRowOfTask(task: PrintableTask): Readonly<Record<TemplateColumn, string>> {
  const units = (role: TaskRole): string =>
    task.units
      .filter((unit) => unit.role === role)
      .map(({ printedName }) => tidyLine(printedName))
      .join(UNIT_SEPARATOR);
  const [section = '', ...below] = task.sectionPath.map(tidyLine);
  return {
    ordinal: tidyLine(task.ordinal),
    code: tidyLine(task.code),
    section,
    subsection: below.join(SECTION_SEPARATOR),
    title: tidyLine(task.title),
    content: tidyText(task.content),
    lead: units('lead'),
    responsible: units('responsible'),
    leader: tidyLine(task.leader),
    deadline: joined(task.deadlines.map(({ text }) => text)),
    due: task.dueOn ?? NO_DATE,
    target: joined(
      task.targets.map(({ text, comparator, value, unit }) =>
        printedTarget({ text: tidyText(text), unit, comparator: PRINTED[comparator], value }),
      ),
    ),
  };
}

/** Parts that contain a semicolon themselves are parts of their own when they are read again: the cell stays the same. */
const joined = (texts: readonly string[]): string =>
  texts
    .map(tidyText)
    .flatMap((text) => partSpans(text).map(({ start, end }) => text.slice(start, end)))
    .join(PART_SEPARATOR);

/** The same as a list in the order of the columns. */
export const cellsOfTask = (task: PrintableTask): string[] => {
  const row = templateRowOfTask(task);
  return TEMPLATE_COLUMNS.map((column) => row[column]);
};
