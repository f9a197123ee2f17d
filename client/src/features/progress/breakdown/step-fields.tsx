import { MOST_STEPS } from '#shared/plans/steps/step.rules.js';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StaffChoicesQuery } from '../../../generated/graphql.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { Icon } from '../../../ui/icon.js';

export interface StepValues {
  id?: string | null;
  title: string;
  divisionId?: string | null;
  officerId?: string | null;
  dueOn?: string | null;
  doneOn?: string | null;
}

interface StepFieldsProps {
  staff: StaffChoicesQuery['unitStaff'];
  /** Of the task; a later step is warned of, not refused. */
  dueOn: string | null;
}

/** The steps in their order; Enter in a title saves the form, the last row adds another. */
export function StepFields({ staff, dueOn }: StepFieldsProps) {
  const { t } = useTranslation('breakdown');
  const current = <Row extends { endedOn?: string | null; id: string; name: string }>(rows: readonly Row[]) =>
    rows.filter(({ endedOn }) => !endedOn).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form.List name="steps">
      {(fields, { add, remove, move }) => (
        <fieldset className="step-list">
          <legend>{t('steps')}</legend>
          {fields.map(({ key, name }, index) => (
            <div key={key} className="step-row">
              <Form.Item
                name={[name, 'title']}
                rules={[{ required: true, whitespace: true, message: t('needed') }]}
              >
                <Input aria-label={`${t('step')} ${index + 1}`} placeholder={t('step')} maxLength={200} />
              </Form.Item>
              {/* A form hands over what has a field: without this one every save would make new steps. */}
              <Form.Item name={[name, 'id']} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[name, 'divisionId']}>
                <Select
                  allowClear
                  aria-label={t('division')}
                  placeholder={t('division')}
                  options={current(staff.divisions)}
                />
              </Form.Item>
              <Form.Item name={[name, 'officerId']}>
                <Select
                  allowClear
                  aria-label={t('officer')}
                  placeholder={t('officer')}
                  options={current(staff.officers)}
                />
              </Form.Item>
              <Form.Item
                name={[name, 'dueOn']}
                rules={[
                  {
                    warningOnly: true,
                    validator: (_, value: string | null) =>
                      value && dueOn && value > dueOn
                        ? Promise.reject(new Error(t('afterDue', { dueOn })))
                        : Promise.resolve(),
                  },
                ]}
              >
                <CivilDatePicker aria-label={t('dueOn')} placeholder={t('dueOn')} />
              </Form.Item>
              <Form.Item name={[name, 'doneOn']}>
                <CivilDatePicker aria-label={t('doneOn')} placeholder={t('doneOn')} />
              </Form.Item>
              <span className="step-buttons">
                <Button
                  size="small"
                  disabled={index === 0}
                  aria-label={`${t('moveUp')} ${index + 1}`}
                  onClick={() => move(index, index - 1)}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  disabled={index === fields.length - 1}
                  aria-label={`${t('moveDown')} ${index + 1}`}
                  onClick={() => move(index, index + 1)}
                >
                  ↓
                </Button>
                <Button
                  size="small"
                  aria-label={`${t('removeStep')} ${index + 1}`}
                  icon={<Icon name="trash" />}
                  onClick={() => remove(name)}
                />
              </span>
            </div>
          ))}
          {fields.length < MOST_STEPS && (
            <Button icon={<Icon name="plus" />} onClick={() => add({ title: '' })}>
              {t('addStep')}
            </Button>
          )}
        </fieldset>
      )}
    </Form.List>
  );
}
