import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { COMPARATORS } from '#shared/plans/comparator.js';
import { TARGET_PERIODS } from '#shared/plans/target-period.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { Field } from './field.js';
import { isCompleteTarget, type DraftTarget } from './review-edit.js';
import { RemoveRow, Rows, withoutRow, withRow } from './rows.js';
import { Spotlit } from './spotlit.js';

const NEW_TARGET: DraftTarget = {
  text: '',
  span: null,
  comparator: 'at_least',
  value: [],
  unit: '',
  per: null,
  scope: null,
};

interface TargetRowsProps {
  targets: readonly DraftTarget[];
  onChange: (targets: DraftTarget[]) => void;
}

export function TargetRows({ targets, onChange }: TargetRowsProps) {
  const { t } = useTranslation('intake');
  return (
    <Rows
      title={t('tasks.targets')}
      addLabel={t('tasks.addTarget')}
      onAdd={() => onChange([...targets, NEW_TARGET])}
    >
      {targets.map((target, index) => (
        <TargetRow
          key={index}
          target={target}
          onChange={(changes) => onChange(withRow(targets, index, changes))}
          onRemove={() => onChange(withoutRow(targets, index))}
        />
      ))}
    </Rows>
  );
}

interface TargetRowProps {
  target: DraftTarget;
  onChange: (changes: Partial<DraftTarget>) => void;
  onRemove: () => void;
}

function TargetRow({ target, onChange, onRemove }: TargetRowProps) {
  const { t } = useTranslation('intake');
  const { comparators, periods } = useLabels().plans;
  const incomplete = !isCompleteTarget(target);
  return (
    <Spotlit span={target.span} className="task-row">
      <Field label={t('tasks.targetText')}>
        <Input
          size="small"
          value={target.text}
          status={incomplete && !target.text.trim() ? 'error' : ''}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Field>
      <Field label={t('tasks.comparator')}>
        <Select
          size="small"
          value={target.comparator}
          options={COMPARATORS.map((value) => ({ value, label: comparators[value] }))}
          onChange={(comparator) => onChange({ comparator })}
        />
      </Field>
      <Field label={t('tasks.value')}>
        <Input
          size="small"
          value={target.value.join('、')}
          title={t('tasks.valueHint')}
          status={incomplete && target.text.trim() ? 'error' : ''}
          onChange={(event) => onChange({ value: readValues(event.target.value) })}
        />
      </Field>
      <Field label={t('tasks.unit')}>
        <Input
          size="small"
          value={target.unit}
          onChange={(event) => onChange({ unit: event.target.value })}
        />
      </Field>
      <Field label={t('tasks.per')}>
        <Select
          size="small"
          allowClear
          value={target.per ?? null}
          options={TARGET_PERIODS.map((value: string) => ({
            value,
            label: (periods as Readonly<Record<string, string>>)[value],
          }))}
          onChange={(per: string | undefined) => onChange({ per: per ?? null })}
        />
      </Field>
      <Field label={t('tasks.scope')}>
        <Input
          size="small"
          value={target.scope ?? ''}
          onChange={(event) => onChange({ scope: event.target.value || null })}
        />
      </Field>
      <RemoveRow label={t('tasks.removeTarget', { name: target.text })} onRemove={onRemove} />
    </Spotlit>
  );
}

/** 分别达到 60、80: a trailing separator stays while the next figure is typed. */
const readValues = (text: string): string[] =>
  text.trim() ? text.split(/[、,，]/).map((part) => part.trim()) : [];
