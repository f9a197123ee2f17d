import { Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DEADLINE_KINDS } from '#shared/plans/deadline-kind.js';
import { FREQUENCIES } from '#shared/plans/frequency.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { Field } from './field.js';
import { isCompleteDeadline, type DraftDeadline } from './review-edit.js';
import { RemoveRow, Rows, withoutRow, withRow } from './rows.js';
import { Spotlit } from './spotlit.js';

const NEW_DEADLINE: DraftDeadline = {
  kind: 'date',
  text: '',
  span: null,
  date: null,
  rrule: null,
  anchor: null,
  days: null,
  hours: null,
};

interface DeadlineRowsProps {
  deadlines: readonly DraftDeadline[];
  onChange: (deadlines: DraftDeadline[]) => void;
}

export function DeadlineRows({ deadlines, onChange }: DeadlineRowsProps) {
  const { t } = useTranslation('intake');
  return (
    <Rows
      title={t('tasks.deadlines')}
      addLabel={t('tasks.addDeadline')}
      onAdd={() => onChange([...deadlines, NEW_DEADLINE])}
    >
      {deadlines.map((deadline, index) => (
        <DeadlineRow
          key={index}
          deadline={deadline}
          onChange={(changes) => onChange(withRow(deadlines, index, changes))}
          onRemove={() => onChange(withoutRow(deadlines, index))}
        />
      ))}
    </Rows>
  );
}

interface DeadlineRowProps {
  deadline: DraftDeadline;
  onChange: (changes: Partial<DraftDeadline>) => void;
  onRemove: () => void;
}

function DeadlineRow({ deadline, onChange, onRemove }: DeadlineRowProps) {
  const { t } = useTranslation('intake');
  const { deadlineKinds } = useLabels().plans;
  return (
    <Spotlit span={deadline.span} className="task-row">
      <Field label={t('tasks.deadlineText')}>
        <Input
          size="small"
          value={deadline.text}
          status={isCompleteDeadline(deadline) ? '' : 'error'}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Field>
      <Field label={t('tasks.deadlineKind')}>
        <Select
          size="small"
          value={deadline.kind}
          options={DEADLINE_KINDS.map((value) => ({ value, label: deadlineKinds[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </Field>
      <DeadlineMeaning deadline={deadline} onChange={onChange} />
      <RemoveRow label={t('tasks.removeDeadline', { name: deadline.text })} onRemove={onRemove} />
    </Spotlit>
  );
}

/** The fields that this kind of deadline is made of. Standing and vague ones keep their words only. */
function DeadlineMeaning({ deadline, onChange }: Omit<DeadlineRowProps, 'onRemove'>) {
  const { t } = useTranslation('intake');
  const { kind, date, anchor, days, hours } = deadline;
  const count = (label: string, value: number | null | undefined, field: 'days' | 'hours') => (
    <Field label={label}>
      <InputNumber
        size="small"
        min={0}
        max={9999}
        precision={0}
        value={value ?? null}
        onChange={(next) => onChange({ [field]: next })}
      />
    </Field>
  );
  if (kind === 'ongoing' || kind === 'vague') return null;
  if (kind === 'recurring') return <FrequencyField deadline={deadline} onChange={onChange} />;
  if (kind === 'date' || kind === 'month_end')
    return (
      <Field label={t('tasks.date')}>
        <CivilDatePicker size="small" value={date ?? null} onChange={(next) => onChange({ date: next })} />
      </Field>
    );
  return (
    <>
      <Field label={t('tasks.anchor')}>
        <Input
          size="small"
          value={anchor ?? ''}
          onChange={(event) => onChange({ anchor: event.target.value || null })}
        />
      </Field>
      {count(t('tasks.days'), days, 'days')}
      {kind === 'event_relative' && count(t('tasks.hours'), hours, 'hours')}
    </>
  );
}

function FrequencyField({ deadline, onChange }: Omit<DeadlineRowProps, 'onRemove'>) {
  const { t } = useTranslation('intake');
  const { frequencies } = useLabels().plans;
  const known = FREQUENCIES.map((value: string) => ({
    value,
    label: (frequencies as Readonly<Record<string, string>>)[value],
  }));
  const rule = deadline.rrule;
  const special = rule && !known.some(({ value }) => value === rule);
  return (
    <Field label={t('tasks.frequency')}>
      <Select
        size="small"
        allowClear
        value={rule ?? null}
        options={special ? [...known, { value: rule, label: t('tasks.otherFrequency', { rule }) }] : known}
        onChange={(rrule: string | undefined) => onChange({ rrule: rrule ?? null })}
      />
    </Field>
  );
}
