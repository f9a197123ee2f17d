import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import type { CSSProperties } from 'react';

/** Pixels; a table that scrolls under a fixed head needs them all. */
const WIDTHS: Readonly<Record<LedgerColumn, number>> = {
  code: 132,
  ordinal: 84,
  title: 240,
  content: 320,
  plan: 200,
  doc_number: 170,
  section: 150,
  lead_unit: 140,
  unit: 140,
  division: 120,
  officer: 100,
  phone: 130,
  leader: 110,
  role: 90,
  category: 110,
  starts_on: 120,
  deadline: 130,
  due_on: 120,
  target: 180,
  quarter_target: 180,
  narrative: 320,
  percent: 100,
  status: 100,
  light: 160,
  evidence: 200,
  problems: 200,
  next_step: 200,
  review: 160,
  updated_on: 120,
};

/** Stay in view while the others scroll by, as long as they lead the table. */
const LEADING: readonly LedgerColumn[] = ['code', 'title'];

/** Of the boxes that mark rows, where there are any. */
export const MARK_WIDTH = 40;

export const tableWidth = (columns: readonly LedgerColumn[]): number =>
  columns.reduce((sum, column) => sum + WIDTHS[column], 0);

const stays = (column: LedgerColumn, columns: readonly LedgerColumn[]): boolean =>
  columns.slice(0, columns.indexOf(column) + 1).every((one) => LEADING.includes(one));

interface Place {
  readonly className?: string;
  readonly style: CSSProperties;
}

/** Its width, and where it stays if it is one of those that do; the style sheet lets them go on a phone. */
export function columnPlace(column: LedgerColumn, columns: readonly LedgerColumn[], marked: boolean): Place {
  const width = WIDTHS[column];
  if (!stays(column, columns)) return { style: { width } };
  const left = tableWidth(columns.slice(0, columns.indexOf(column))) + (marked ? MARK_WIDTH : 0);
  return { className: 'ledger-stays', style: { width, left } };
}
