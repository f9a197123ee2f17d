import type { OccurrenceKind } from '#shared/assessment/rules/scoring-rule.js';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';

interface PricedRowsProps {
  label: string;
  rows: readonly OccurrenceKind[];
  onChange: (rows: OccurrenceKind[]) => void;
}

/** An id that no row has. */
function freshId(rows: readonly OccurrenceKind[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  let number = rows.length + 1;
  while (taken.has(`o${number}`)) number += 1;
  return `o${number}`;
}

/** Occurrences or boxes, each with what it costs, earns or is worth. */
export function PricedRows({ label, rows, onChange }: PricedRowsProps) {
  const { t } = useTranslation('assessment');
  const change = (id: string, part: Partial<OccurrenceKind>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <fieldset className="priced-rows">
      <legend>{label}</legend>
      {rows.map(({ id, name, points }, index) => (
        <div key={id} className="priced-row">
          <Input
            aria-label={t('open.entryName', { number: index + 1 })}
            placeholder={t('open.entryNameHint')}
            value={name}
            maxLength={500}
            onChange={({ target }) => change(id, { name: target.value })}
          />
          <Input
            aria-label={t('open.entryPoints', { number: index + 1 })}
            className="priced-points"
            value={points}
            inputMode="decimal"
            maxLength={20}
            suffix={t('open.pointsUnit')}
            onChange={({ target }) => change(id, { points: target.value.trim() })}
          />
          <Button
            type="text"
            icon={<Icon name="trash" />}
            aria-label={t('open.removeEntry', { number: index + 1 })}
            onClick={() => onChange(rows.filter((row) => row.id !== id))}
          />
        </div>
      ))}
      <Button
        icon={<Icon name="plus" />}
        onClick={() => onChange([...rows, { id: freshId(rows), name: '', points: '1' }])}
      >
        {t('open.addEntry')}
      </Button>
    </fieldset>
  );
}
