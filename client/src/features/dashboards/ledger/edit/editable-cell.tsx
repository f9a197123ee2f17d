import type { LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import { Popover } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../../lib/labels/labels.js';
import { LedgerCell } from '../ledger-cell.js';
import { CellEditor } from './cell-editor.js';
import { neighbourOf } from './neighbour-of.js';
import type { CellEditing } from './use-cell-editing.js';
import type { LedgerListRow } from '../use-ledger-rows.js';

/** Explained once for the whole table. */
export const EDIT_HINT = 'ledger-edit-hint';

interface EditableCellProps {
  row: LedgerListRow;
  column: LedgerEditColumn;
  editing: CellEditing;
  open: boolean;
  /** Tab stops here. */
  stop: boolean;
  place: { readonly className?: string; readonly style: object };
}

/** A cell that can be entered and opened: F2, Enter, a double click or its mark. */
export function EditableCell({ row, column, editing, open, stop, place }: EditableCellProps) {
  const { t } = useTranslation('dashboards');
  const { ledgerColumns } = useLabels().dashboards;
  const cell = useRef<HTMLTableCellElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) cell.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const at = { assignmentId: row.assignmentId, column };
  const begin = () => editing.begin(at);
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    if (event.key === 'F2' || event.key === 'Enter') {
      event.preventDefault();
      begin();
      return;
    }
    const next = neighbourOf(event.currentTarget, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const draft = row.drafts?.find((one) => one.column === column);
  const action = row.cellActions?.find((one) => one.column === column);
  const label = t('edit.change', { column: ledgerColumns[column] });
  return (
    <td
      ref={cell}
      {...place}
      className={`ledger-editable ${place.className ?? ''}`}
      tabIndex={stop ? 0 : -1}
      data-edit={column}
      aria-describedby={EDIT_HINT}
      onFocus={() => editing.enter(at)}
      onDoubleClick={begin}
      onKeyDown={onKeyDown}
    >
      <LedgerCell row={row} column={column} />
      {draft && <span className="ledger-draft">{t('edit.draft', { text: draft.text })}</span>}
      <Popover
        open={open}
        trigger={[]}
        placement="bottomLeft"
        destroyOnHidden
        content={<CellEditor row={row} column={column} editing={editing} />}
      >
        <button
          type="button"
          tabIndex={-1}
          className={action?.enabled ? 'ledger-edit-mark' : 'ledger-edit-mark ledger-edit-closed'}
          aria-label={label}
          title={label}
          onClick={begin}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M1 11l.7-2.8L8.5 1.4l2.1 2.1-6.8 6.8z" />
          </svg>
        </button>
      </Popover>
    </td>
  );
}
