import { plainForm } from '../cleaning/unify-width.js';
import { readOrdinal } from '../outline/ordinals.js';
import type { TemplateCalendar } from './cell-date.js';
import { columnLetter } from '../../kernel/column-letter.js';
import { findHeader, type TemplateHeader } from './find-header.js';
import { MergedCells, type PlacedCell } from './merged-cells.js';
import type { ProblemLog } from './problem-log.js';
import {
  readTaskParts,
  reportTexts,
  tidyCell,
  type RowCell,
  type RowCells,
  type RowContext,
} from './read-task-row.js';
import { rowKind } from './row-kind.js';
import type { RowText } from './row-text.js';
import { SECTION_SEPARATOR, TEMPLATE_COLUMNS, type TemplateColumn } from './template-columns.js';
import { MOST_TEMPLATE_ROWS, type TemplateRowError } from './template-problems.js';
import type { TemplateRow, TemplateSheet } from './template-sheet.js';
import { extendedTask, taskOfRow, type TemplateTask } from './template-task.js';
import { tidyLine } from './tidy-text.js';
import { unknownColumns } from './unknown-columns.js';

export interface TemplateReading {
  readonly tasks: readonly TemplateTask[];
  /** Source numbers that rows name, each once. */
  readonly sources: readonly string[];
}

export interface TemplateContext {
  readonly calendar: TemplateCalendar;
  /** Whether the register has a unit or collective of that name. */
  readonly knows: (name: string) => boolean;
  /** Rows of several sheets write into one text and one log, and must not repeat a code. */
  readonly text: RowText;
  readonly log: ProblemLog;
  readonly codes: Map<string, number>;
}

/** The tasks of a ledger sheet, every fault with its row and column. Never throws; drops nothing without saying so. */
export function readTemplateRows(sheet: TemplateSheet, context: TemplateContext): TemplateReading {
  const header = findHeader(sheet);
  if (!header) {
    context.log.add('template.no-header', { sheet: sheet.name });
    return { tasks: [], sources: [] };
  }
  return new SheetReader(sheet, header, context).read();
}

class SheetReader {
  private readonly cells: MergedCells;
  private readonly tasks: TemplateTask[] = [];
  private readonly sources = new Set<string>();
  /** Places of the cells that rows below may share, by row and column. */
  private readonly starts = new Map<string, number>();
  private heading: readonly string[] = [];
  private blankFrom: number | undefined;
  private blankTo = 0;

  constructor(
    private readonly sheet: TemplateSheet,
    private readonly header: TemplateHeader,
    private readonly context: TemplateContext,
  ) {
    this.cells = new MergedCells(sheet);
  }

  read(): TemplateReading {
    const { header, context, sheet } = this;
    for (const { again, first } of header.repeated)
      this.report('template.column-repeated', header.top, again, { first: columnLetter(first.column) });
    if (!header.columns.has('title')) this.report('template.no-title-column', header.top, undefined, {});
    const rows = sheet.rows.filter(({ number }) => number > header.bottom);
    if (header.columns.has('title')) for (const row of rows) this.readRow(row);
    this.endBlankRows();
    for (const { at, name, count } of unknownColumns(rows, header))
      this.report('template.column-unknown', header.top, at, { name, count });
    if (this.tasks.length === 0 && context.log.errors.length === 0)
      this.report('template.no-rows', header.top, undefined, {});
    if (this.tasks.length > MOST_TEMPLATE_ROWS)
      this.report('template.too-many-rows', header.top, undefined, {
        most: MOST_TEMPLATE_ROWS,
        count: this.tasks.length,
      });
    return { tasks: this.tasks, sources: [...this.sources] };
  }

  private readRow(row: TemplateRow): void {
    const placed = new Map(
      [...this.header.columns].map(
        ([name, { column }]) => [name, this.cells.at(row.number, column)] as const,
      ),
    );
    const kind = rowKind(row, placed, this.header, (column) => this.cells.areaAt(row.number, column));
    if (kind.kind === 'only-ordinal') {
      this.blankFrom ??= row.number;
      this.blankTo = row.number;
      return;
    }
    if (kind.kind !== 'blank') this.endBlankRows();
    if (kind.kind === 'remark')
      this.report('template.row-not-task', row.number, undefined, { text: kind.text.slice(0, 60) });
    if (kind.kind === 'heading') this.enterHeading(kind.text);
    if (kind.kind !== 'task' && kind.kind !== 'more-of-task') return;
    const source = tidyLine(placed.get('docNumber')?.cell.text ?? '');
    if (source !== '') this.sources.add(source);
    const errorsBefore = this.context.log.errors.length;
    const cells = this.placeTexts(row);
    const rowContext = this.rowContext(row.number);
    reportTexts(cells, rowContext);
    if (kind.kind === 'more-of-task' && this.tasks.length > 0)
      this.extendLast(cells, rowContext, errorsBefore);
    else this.addTask(row, cells, rowContext, errorsBefore);
  }

  private enterHeading(text: string): void {
    const nests = readOrdinal(plainForm(text))?.style === 'han-brackets' && this.heading.length > 0;
    this.heading = nests ? [this.heading[0]!, text] : [text];
    this.context.text.cell(text);
    this.context.text.endRow();
  }

  /** Writes the row's own cells into the text; a cell of a merged area points to where it was written first. */
  private placeTexts(row: TemplateRow): RowCells {
    const cells = new Map<TemplateColumn, RowCell>();
    for (const name of TEMPLATE_COLUMNS) {
      const column = this.header.columns.get(name)?.column;
      if (column === undefined) continue;
      const placed = this.cells.at(row.number, column);
      const text = tidyCell(name, placed.cell.text);
      cells.set(name, { ...placed, text, start: this.startOf(placed, column, text) });
    }
    this.context.text.endRow();
    return cells;
  }

  private startOf({ row, isShared }: PlacedCell, column: number, text: string): number {
    const known = isShared ? this.starts.get(`${row} ${column}`) : undefined;
    const { start } = this.context.text.cell(known === undefined ? text : '');
    if (isShared && known === undefined) this.starts.set(`${row} ${column}`, start);
    return known ?? start;
  }

  private addTask(row: TemplateRow, cells: RowCells, context: RowContext, errorsBefore: number): void {
    const textOf = (name: TemplateColumn): string => cells.get(name)?.text ?? '';
    if (textOf('title') === '') context.report('template.title-missing', 'title');
    const code = cells.get('code')?.row === row.number ? textOf('code') : '';
    this.takeCode(code, context);
    const task = taskOfRow(cells, readTaskParts(cells, context), {
      row: row.number,
      end: this.context.text.here - 1,
      sectionPath: this.sectionPath(textOf('section'), textOf('subsection')),
    });
    const isFaulty = this.context.log.errors.length > errorsBefore;
    this.tasks.push({ sheet: this.sheet.name, row: row.number, code: code || null, task, isFaulty });
  }

  /** Units on several rows beside one merged task. */
  private extendLast(cells: RowCells, context: RowContext, errorsBefore: number): void {
    const last = this.tasks.pop()!;
    const more = readTaskParts(cells, context, true);
    this.tasks.push({
      ...last,
      isFaulty: last.isFaulty || this.context.log.errors.length > errorsBefore,
      task: extendedTask(last.task, more, this.context.text.here - 1),
    });
  }

  private takeCode(code: string, { report, row }: RowContext): void {
    if (code === '') return;
    const first = this.context.codes.get(code);
    if (first === undefined) this.context.codes.set(code, row);
    else report('template.code-repeated', 'code', { code, first });
  }

  private sectionPath(section: string, subsection: string): string[] {
    const printed = [section, ...subsection.split(SECTION_SEPARATOR)].map((heading) => heading.trim());
    const path = printed.filter((heading) => heading !== '');
    return path.length > 0 ? path : [...this.heading];
  }

  private rowContext(row: number): RowContext {
    return {
      row,
      calendar: this.context.calendar,
      knows: this.context.knows,
      report: (key, column, values = {}) => this.report(key, row, this.header.columns.get(column), values),
    };
  }

  private endBlankRows(): void {
    if (this.blankFrom !== undefined)
      this.report('template.rows-blank', this.blankFrom, this.header.columns.get('ordinal'), {
        from: this.blankFrom,
        to: this.blankTo,
      });
    this.blankFrom = undefined;
  }

  private report(
    key: Parameters<ProblemLog['add']>[0],
    row: number,
    at: Parameters<ProblemLog['add']>[1]['at'],
    values: TemplateRowError['values'],
  ): void {
    this.context.log.add(key, { sheet: this.sheet.name, row, at }, values);
  }
}
