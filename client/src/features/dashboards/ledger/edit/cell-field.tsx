import type { LedgerEditColumn } from '#shared/dashboards/ledger-edit.js';
import { Input, Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerCellFieldsFragment } from '../../../../generated/graphql.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';

interface CellFieldProps {
  cell: LedgerCellFieldsFragment;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onEnter: () => void;
}

/** Columns in which nobody can stand, beside somebody. */
const MAY_BE_EMPTY: readonly LedgerEditColumn[] = ['division', 'officer', 'leader'];

/** What the column is typed into or chosen from. */
export function CellField({ cell: { column, choices }, label, value, onChange, onEnter }: CellFieldProps) {
  const { t } = useTranslation('dashboards');
  // While words are composed, Enter belongs to the input method.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  if (choices) {
    const nobody = MAY_BE_EMPTY.includes(column) ? [{ value: '', label: t('edit.nobody') }] : [];
    return (
      <Select
        autoFocus
        aria-label={label}
        className="cell-editor-field"
        showSearch={{ optionFilterProp: 'label' }}
        value={value === '' && nobody.length === 0 ? null : value}
        onChange={onChange}
        options={[...nobody, ...choices.map((choice) => ({ value: choice.value, label: choice.label }))]}
      />
    );
  }
  if (column === 'due_on')
    return <CivilDatePicker aria-label={label} value={value} onChange={(day) => onChange(day ?? '')} />;
  if (column === 'percent')
    return (
      <Input
        autoFocus
        aria-label={label}
        inputMode="decimal"
        suffix="%"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={enter}
      />
    );
  return (
    <Input.TextArea
      autoFocus
      aria-label={label}
      rows={4}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={enter}
    />
  );
}
