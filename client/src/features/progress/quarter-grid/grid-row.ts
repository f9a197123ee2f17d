import { asCivilDate, parseCivilDate } from '#shared/kernel/civil-date.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { prefillOf, type GridValues } from '#shared/progress/quarter-grid/grid-values.js';
import { readGridCell } from '#shared/progress/quarter-grid/read-grid-cell.js';
import { checkReportPeriod } from '#shared/progress/report-period.rules.js';
import type {
  GridReportFieldsFragment,
  ProgressReportInput,
  QuarterGridQuery,
  ReportFigureInput,
} from '../../../generated/graphql.js';
import type { EvidenceFile } from '../report-form/report-draft.js';
import { reportBefore, reportOf } from '../report-form/report-quarters.js';
import {
  figureColumn,
  gridColumns,
  type TEXT_COLUMNS,
  type ColumnKey,
} from '#shared/progress/quarter-grid/grid-columns.js';

export type GridReport = GridReportFieldsFragment;
type QuarterAssignment = QuarterGridQuery['quarterAssignments'][number];
type Target = QuarterAssignment['task']['targets'][number];

/** One task of the quarter: what does not change while it is entered. */
export interface GridRow {
  readonly id: string;
  readonly quarter: Quarter;
  readonly code: string;
  readonly title: string;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly targets: readonly Target[];
  readonly unitHasHead: boolean;
  /** What an untouched row starts from: the last report, or the percentage of the share. */
  readonly prefill: GridValues;
}

/** The row of a share, and the report that it has for the quarter. */
export function gridRow(
  assignment: QuarterAssignment,
  quarter: Quarter,
  today: string,
): { row: GridRow; report: GridReport | undefined } {
  const { id, startsOn, dueOn = null, percent, unitHasHead, task } = assignment;
  const { code, title, targets } = task;
  const previous = reportBefore(assignment.reports, quarter);
  const prefill = prefillOf(previous, percent, targets, { quarter, today });
  const row = { id, quarter, code, title, startsOn, dueOn, targets, unitHasHead, prefill };
  return { row, report: reportOf(assignment.reports, quarter) };
}

export type CellProblems = Readonly<Partial<Record<ColumnKey, string>>>;

/** Key of the refusal for each cell that cannot be saved. Every figure has the row's as-of date (R80). */
export function problemsOf(row: GridRow, values: GridValues, today: string): CellProblems {
  const problems: Partial<Record<ColumnKey, string>> = {};
  for (const { key, kind } of gridColumns([row])) {
    const read = readGridCell(kind, values[key] ?? '');
    if (!read.ok) problems[key] = read.error.key;
  }
  if (!values.percent?.trim()) problems.percent ??= 'progress.percent-out-of-range';
  const asOf = parseCivilDate(cellText('date', values.asOf));
  if (asOf === undefined) problems.asOf ??= 'progress.as-of-invalid';
  else {
    const { quarter, startsOn } = row;
    const checked = checkReportPeriod({ quarter, asOf, startsOn: asCivilDate(startsOn) }, asCivilDate(today));
    if (!checked.ok) problems.asOf = checked.error.key;
  }
  return problems;
}

/** A cell in the form that a report keeps; as typed where it cannot be read. */
export function cellText(kind: Parameters<typeof readGridCell>[0], typed = ''): string {
  const read = readGridCell(kind, typed);
  return read.ok ? read.value : typed;
}

/** What a save sends. Figures that the grid has no column for, and what hangs on a figure, stay as they are. */
export function saveInput(
  row: GridRow,
  report: GridReport | undefined,
  values: GridValues,
  files: readonly EvidenceFile[] = report?.files ?? [],
): ProgressReportInput {
  const { id: assignmentId, quarter, targets } = row;
  const text = (key: (typeof TEXT_COLUMNS)[number]) => cellText('text', values[key]);
  const figures = figuresOf(targets, report, values);
  return {
    assignmentId,
    year: quarter.year,
    quarter: quarter.quarter,
    ...(report && { version: report.version }),
    percent: cellText('percent', values.percent),
    narrative: text('narrative'),
    problems: text('problems'),
    nextStep: text('nextStep'),
    asOf: cellText('date', values.asOf),
    fileIds: files.map(({ id }) => id),
    ...(figures && { figures }),
  };
}

function figuresOf(
  targets: readonly Target[],
  report: GridReport | undefined,
  values: GridValues,
): ReportFigureInput[] | undefined {
  if (targets.length === 0) return undefined;
  const known = report?.figures ?? [];
  const written = targets.flatMap((target, at): ReportFigureInput[] => {
    const text = cellText('figure', values[figureColumn(at)]);
    if (text === '') return [];
    const before = known.find(({ targetId }) => targetId === target.id);
    const [first = '', second] = text.split('/');
    const sides = second === undefined ? { value: first } : { numerator: first, denominator: second };
    return [
      {
        ...(before ? attached(before) : { parts: [] }),
        targetId: target.id,
        label: target.text,
        unit: target.unit,
        ...sides,
      },
    ];
  });
  const free = known.filter(({ targetId }) => !targets.some(({ id }) => id === targetId));
  return [...written, ...free.map((figure) => ({ ...attached(figure), ...sidesOf(figure) }))];
}

const attached = ({ targetId, label, unit, lastYear, asOf, parts }: GridReport['figures'][number]) => ({
  targetId: targetId ?? null,
  label,
  unit,
  lastYear: lastYear ?? null,
  asOf: asOf ?? null,
  parts: parts.map(({ label: name, value, reportId }) => ({
    label: name,
    value,
    reportId: reportId ?? null,
  })),
});

const sidesOf = ({ value, numerator, denominator }: GridReport['figures'][number]) =>
  numerator && denominator ? { numerator, denominator } : { value };
