import { useQuery } from '@apollo/client/react';
import type { LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence, useLabels } from '../../../../lib/labels/labels.js';
import { QueryView } from '../../../../ui/query-view.js';
import { CellForm } from './cell-form.js';
import { ledgerCellDocument } from './ledger-edit.documents.js';
import type { CellEditing } from './use-cell-editing.js';
import type { LedgerListRow } from '../use-ledger-rows.js';

interface CellEditorProps {
  row: LedgerListRow;
  column: LedgerEditColumn;
  editing: CellEditing;
}

/** One cell, opened: asked for anew, so that nobody types over what is no longer there. */
export function CellEditor({ row, column, editing }: CellEditorProps) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const { assignmentId, code, unitName } = row;
  const result = useQuery(ledgerCellDocument, {
    variables: { assignmentId, column },
    fetchPolicy: 'no-cache',
  });
  const label = labels.dashboards.ledgerColumns[column];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    editing.end();
  };
  return (
    <div
      className="cell-editor"
      role="dialog"
      aria-label={t('edit.title', { column: label, code, unit: unitName })}
      onKeyDown={onKeyDown}
    >
      <p className="cell-editor-title">{t('edit.title', { column: label, code, unit: unitName })}</p>
      <QueryView result={result} rows={2}>
        {({ ledgerCell }) =>
          ledgerCell.refusal ? (
            <>
              <p role="alert" className="cell-editor-problem">
                {refusalSentence(labels, ledgerCell.refusal) ?? ledgerCell.refusal}
              </p>
              <Button size="small" autoFocus onClick={editing.end}>
                {t('edit.close')}
              </Button>
            </>
          ) : (
            <CellForm row={row} cell={ledgerCell} label={label} editing={editing} />
          )
        }
      </QueryView>
    </div>
  );
}
