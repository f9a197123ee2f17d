import { AutoComplete, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';

export interface SignOffDraft {
  readonly name: string;
  readonly on: string;
}

interface SignOffFieldProps {
  readonly signOff: SignOffDraft;
  /** Known names of the unit; any other may be typed. */
  readonly signers: readonly string[];
  readonly required: boolean;
  readonly today: string;
  readonly problem?: string | undefined;
  readonly onChange: (signOff: SignOffDraft) => void;
}

/** 签批: who has signed the report off, and on which day. Whoever is named first is taken to have signed today. */
export function SignOffField({ signOff, signers, required, today, problem, onChange }: SignOffFieldProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const rename = (name: string) => onChange({ name, on: name.trim() === '' ? '' : signOff.on || today });
  return (
    <div className="report-form-figures">
      <Form.Item
        label={t('signOff.name')}
        htmlFor="report-sign-off"
        required={required}
        {...(problem && { validateStatus: 'error' as const, help: refusalSentence(labels, problem) })}
      >
        <AutoComplete
          id="report-sign-off"
          value={signOff.name}
          options={signers.map((name) => ({ value: name }))}
          onChange={(name: string) => rename(name)}
          placeholder={required ? t('signOff.required') : t('signOff.optional')}
        />
      </Form.Item>
      <Form.Item label={t('signOff.on')} htmlFor="report-sign-off-on" required={required}>
        <CivilDatePicker
          id="report-sign-off-on"
          value={signOff.on}
          onChange={(on) => onChange({ ...signOff, on: on ?? '' })}
        />
      </Form.Item>
    </div>
  );
}
