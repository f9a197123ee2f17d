import { isReportEdit } from '#shared/dashboards/ledger-edit.js';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerCellFieldsFragment } from '../../../../generated/graphql.js';
import { ConflictChoice } from '../../../../ui/conflict/conflict-choice.js';
import { CellField } from './cell-field.js';
import type { CellEditing } from './use-cell-editing.js';
import { useCellSave } from './use-cell-save.js';
import type { LedgerListRow } from '../use-ledger-rows.js';

interface CellFormProps {
  row: LedgerListRow;
  cell: LedgerCellFieldsFragment;
  label: string;
  editing: CellEditing;
}

/** What is typed stays until it is saved or thrown away: a refusal and another's version stand beside it. */
export function CellForm({ row, cell, label, editing }: CellFormProps) {
  const { t } = useTranslation('dashboards');
  const [value, setValue] = useState(cell.value);
  const [reason, setReason] = useState('');
  const { save, busy, problem, conflict, settle } = useCellSave(row, cell, editing);
  const { column } = cell;
  const typed = { value, reason };

  if (conflict)
    return (
      <ConflictChoice
        current={conflict.current}
        fields={[
          {
            key: column,
            label,
            mine: conflict.mine,
            theirs: conflict.theirs,
            mergeable: isReportEdit(column) && column !== 'percent',
          },
        ]}
        onDecide={(decisions) => {
          const decision = decisions[column] ?? 'mine';
          if (decision === 'theirs') settle();
          else void save(typeof decision === 'object' ? { ...typed, value: decision.merged } : typed);
        }}
      />
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(typed);
      }}
    >
      <CellField
        cell={cell}
        label={label}
        value={value}
        onChange={setValue}
        onEnter={() => void save(typed)}
      />
      {column === 'due_on' && (
        <Input
          aria-label={t('edit.reason')}
          placeholder={t('edit.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {isReportEdit(column) && <p className="quiet">{t('edit.draftHint')}</p>}
      {column === 'lead_unit' && <p className="quiet">{t('bulk.leadHint')}</p>}
      {problem && (
        <p role="alert" className="cell-editor-problem">
          {problem}
        </p>
      )}
      <div className="cell-editor-actions">
        <Button size="small" onClick={editing.end}>
          {t('edit.cancel')}
        </Button>
        <Button size="small" type="primary" htmlType="submit" loading={busy}>
          {t('edit.save')}
        </Button>
      </div>
    </form>
  );
}
