import { isReportEdit, type LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import type { LedgerListRow } from '../use-ledger-rows.js';

type Row = LedgerListRow;
type Drafts = NonNullable<Row['drafts']>;

/** A row as it looks once the cell says that; reports show beside what was accepted. */
export function editedRow(row: Row, column: LedgerEditColumn, text: string): Row {
  if (isReportEdit(column)) return { ...row, drafts: withDraft(row.drafts ?? [], column, text) };
  switch (column) {
    case 'due_on':
      return { ...row, dueOn: text };
    case 'lead_unit':
      return { ...row, leadUnits: text };
    case 'division':
      return { ...row, divisionName: text || null };
    case 'officer':
      return { ...row, officerName: text || null };
    case 'leader':
      return { ...row, leaderName: text || null };
    default:
      return row;
  }
}

function withDraft(drafts: Drafts, column: LedgerEditColumn, text: string): Drafts {
  const others = drafts.filter((draft) => draft.column !== column);
  return text === '' ? others : [...others, { column, text }];
}

/** A lead is the task's: every share of it shows the same. */
export const isConcerned = (edited: Row, column: LedgerEditColumn, row: Row): boolean =>
  column === 'lead_unit' ? row.taskId === edited.taskId : row.assignmentId === edited.assignmentId;
