import type { OccurrenceKind } from '#shared/assessment/rules/scoring-rule.js';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { EntryRows } from './entry-rows.js';

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
  return (
    <EntryRows<OccurrenceKind>
      legend={label}
      rows={rows}
      onChange={onChange}
      blank={(others) => ({ id: freshId(others), name: '', points: '1' })}
      subject={({ name }, number, change) => (
        <Input
          aria-label={t('open.entryName', { number })}
          placeholder={t('open.entryNameHint')}
          value={name}
          maxLength={500}
          onChange={({ target }) => change({ name: target.value })}
        />
      )}
      figure={{
        of: ({ points }) => points,
        set: (points) => ({ points }),
        label: (number) => t('open.entryPoints', { number }),
        suffix: t('open.pointsUnit'),
      }}
    />
  );
}
