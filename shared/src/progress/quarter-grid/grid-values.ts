import { lastDayOf, type Quarter } from '../../kernel/quarter.js';
import { figureColumn, TEXT_COLUMNS, type ColumnKey } from './grid-columns.js';

/** The cells of a row as they are read or typed. */
export type GridValues = Readonly<Partial<Record<ColumnKey, string>>>;

export interface GridFigure {
  readonly targetId?: string | null;
  readonly value: string;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
}

/** What of a report stands in the grid. */
export interface GridContent {
  readonly percent: string;
  readonly narrative: string;
  readonly problems: string;
  readonly nextStep: string;
  readonly asOf: string;
  readonly figures: readonly GridFigure[];
}

type Target = { readonly id: string };

/** 40.00 is what is stored, 40 is what is typed. */
const shownNumber = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** What a report shows in the cells. */
export function valuesOf(report: GridContent, targets: readonly Target[]): GridValues {
  const values: Partial<Record<ColumnKey, string>> = {
    percent: shownNumber(report.percent),
    asOf: report.asOf,
  };
  for (const column of TEXT_COLUMNS) values[column] = report[column];
  for (const [at, target] of targets.entries()) {
    const figure = report.figures.find(({ targetId }) => targetId === target.id);
    if (figure) values[figureColumn(at)] = printedFigure(figure);
  }
  return values;
}

const printedFigure = ({ value, numerator, denominator }: GridFigure): string =>
  numerator && denominator ? `${shownNumber(numerator)}/${shownNumber(denominator)}` : shownNumber(value);

/** What a row without a report starts from: the last report's words, as of today or the quarter's last day. */
export function prefillOf(
  previous: GridContent | undefined,
  percent: string,
  targets: readonly Target[],
  { quarter, today }: { readonly quarter: Quarter; readonly today: string },
): GridValues {
  const last = lastDayOf(quarter);
  const asOf = today < last ? today : last;
  return { ...(previous ? valuesOf(previous, targets) : { percent: shownNumber(percent) }), asOf };
}

/** The columns in which two versions of a row differ. */
export const differingColumns = (a: GridValues, b: GridValues): ColumnKey[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)] as ColumnKey[])].filter(
    (key) => (a[key] ?? '') !== (b[key] ?? ''),
  );

export const sameValues = (a: GridValues, b: GridValues): boolean => differingColumns(a, b).length === 0;
