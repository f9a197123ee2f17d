import { isLedgerEdit, type LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { useCallback, useMemo, useState } from 'react';
import type { LedgerListRow, LedgerRowBlocks } from '../use-ledger-rows.js';
import { editedRow, isConcerned } from './edited-row.js';

type Row = LedgerListRow;

interface Place {
  readonly assignmentId: string;
  readonly column: LedgerEditColumn;
}

/** Which cell is open, where Tab comes in, and how a row looks meanwhile. */
export interface CellEditing {
  readonly open: Place | null;
  /** The cell that was last entered: the table has one place where Tab stops. */
  readonly entered: Place | null;
  readonly enter: (place: Place) => void;
  readonly begin: (place: Place) => void;
  readonly end: () => void;
  /** Shows the cell with that text at once. */
  readonly show: (row: Row, column: LedgerEditColumn, text: string) => void;
}

export function useCellEditing(blocks: LedgerRowBlocks): CellEditing {
  const [open, begin] = useState<Place | null>(null);
  const [entered, enter] = useState<Place | null>(null);
  const end = useCallback(() => begin(null), []);
  const show = useCallback(
    (edited: Row, column: LedgerEditColumn, text: string) =>
      blocks.patch(
        (row) => isConcerned(edited, column, row),
        (row) => editedRow(row, column, text),
      ),
    [blocks],
  );
  return useMemo(() => ({ open, entered, enter, begin, end, show }), [open, entered, end, show]);
}

/** Of the row's cells in those columns, the ones that its reader may open, in their order. */
export const editableIn = (row: Row | undefined, columns: readonly LedgerColumn[]): LedgerEditColumn[] =>
  columns.filter(isLedgerEdit).filter((column) => row?.cellActions?.some((one) => one.column === column));
