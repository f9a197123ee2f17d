import { Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asCivilDate, parseCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import {
  checkAskedDueOn,
  checkGrantedDueOn,
  checkResumeOn,
} from '#shared/progress/changes/change-dates.rules.js';
import { COMPLETION_CHECKS, isChecklistComplete } from '#shared/progress/changes/assignment-change.js';
import type { CompletionCheck } from '#shared/progress/changes/assignment-change.js';
import { CHANGE_NAME_LIMIT, CHANGE_TEXT_LIMIT } from '#shared/progress/changes/change-limits.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { percentLabel } from '../../../../lib/format/number-labels.js';
import { refusalSentence, useLabels } from '../../../../lib/labels/labels.js';
import { useViewer } from '../../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../../ui/civil-date-picker.js';
import { EvidenceField } from '../../report-form/evidence-field.js';
import type { EvidenceFile } from '../../report-form/report-draft.js';
import { STEP_FORMS, type ChangeStep, type StepValues } from './step-forms.js';

/** The assignment as the step finds it. */
export interface SteppedAssignment {
  readonly id: string;
  readonly version: number;
  readonly dueOn?: string | null;
  readonly percent: string;
  /** Of an open request for extension. */
  readonly askedDueOn?: string | null;
}

interface StepDialogProps {
  step: ChangeStep;
  assignment: SteppedAssignment;
  onDone: () => void;
  onCancel: () => void;
}

/** Asks for what a step needs and takes it. Lives as long as it is open, so that it starts empty each time. */
export function StepDialog({ step, assignment, onDone, onCancel }: StepDialogProps) {
  const { t } = useTranslation('changes');
  const { transitions } = useLabels().progress;
  const [form] = Form.useForm<Omit<StepValues, 'fileIds'>>();
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const [tried, setTried] = useState(false);
  const { document, fields, reasonNeeded, input } = STEP_FORMS[step];
  const [change, busy] = useChange(document, { refetch: ['AssignmentChanges', 'UndoOffers'] });
  // Accepted reports of 100 % speak for themselves.
  const unshown = step === 'assignment.request-completion' && Number(assignment.percent) < 100;
  const filesMissing = unshown && files.length === 0;
  const { id, version, dueOn, percent } = assignment;
  const now = asCivilDate(useViewer().today);
  const present = dueOn ? asCivilDate(dueOn) : now;
  // What the office gives need only be later than what stands; what a unit asks for must not be over either.
  const grants = step === 'assignment.grant-extension' || step === 'assignment.extend';

  async function finish(values: Omit<StepValues, 'fileIds'>) {
    setTried(true);
    if (filesMissing) return;
    const given = input({ ...values, fileIds: files.map((file) => file.id) });
    if (await change({ input: { id, version, ...given } })) onDone();
  }

  return (
    <Modal
      open
      title={transitions[step]}
      okText={t('dialog.confirm')}
      cancelText={t('dialog.cancel')}
      okButtonProps={{ loading: busy }}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <p>{t(`dialog.hints.${step}`, { dueOn: dueOn ?? '—', percent: percentLabel(percent) })}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ dueOn: assignment.askedDueOn ?? null }}
        onFinish={(values) => void finish(values)}
      >
        {fields.map((field) => {
          switch (field) {
            case 'dueOn':
              return (
                <DayField
                  key={field}
                  name="dueOn"
                  label={t(grants ? 'dialog.grantedDueOn' : 'dialog.dueOn')}
                  check={(day) => (grants ? checkGrantedDueOn : checkAskedDueOn)(day, present, now)}
                />
              );
            case 'resumeOn':
              return (
                <DayField
                  key={field}
                  name="resumeOn"
                  label={t('dialog.resumeOn')}
                  check={(day) => checkResumeOn(day, now)}
                />
              );
            case 'basis':
              return (
                <Form.Item
                  key={field}
                  name="basis"
                  label={t('dialog.basis')}
                  rules={[needed(t('dialog.needed'))]}
                >
                  <Input maxLength={CHANGE_NAME_LIMIT} />
                </Form.Item>
              );
            case 'reason':
              return (
                <Form.Item
                  key={field}
                  name="reason"
                  label={t(reasonLabel(step, reasonNeeded))}
                  rules={reasonNeeded || unshown ? [needed(t('dialog.needed'))] : []}
                >
                  <Input.TextArea rows={3} maxLength={CHANGE_TEXT_LIMIT} showCount />
                </Form.Item>
              );
            case 'checked':
              return <ChecklistField key={field} />;
            case 'files':
              return (
                <Form.Item
                  key={field}
                  label={t('dialog.files')}
                  required={unshown}
                  {...(tried && filesMissing && { validateStatus: 'error', help: t('dialog.filesNeeded') })}
                >
                  <EvidenceField
                    files={files}
                    onAdd={(file) => setFiles((known) => [...known, file])}
                    onRemove={(gone) => setFiles((known) => known.filter((file) => file.id !== gone))}
                  />
                </Form.Item>
              );
          }
        })}
      </Form>
    </Modal>
  );
}

const needed = (message: string) => ({ required: true, whitespace: true, message });

function reasonLabel(step: ChangeStep, reasonNeeded: boolean) {
  if (step === 'assignment.request-completion') return 'dialog.explanation';
  return reasonNeeded ? 'dialog.reason' : 'dialog.opinion';
}

interface DayFieldProps {
  name: 'dueOn' | 'resumeOn';
  label: string;
  /** The server's own rule, told before anything is sent. */
  check: (day: CivilDate) => Result<CivilDate, Refusal>;
}

function DayField({ name, label, check }: DayFieldProps) {
  const { t } = useTranslation('changes');
  const labels = useLabels();
  const validator = (_: unknown, text: string | null | undefined) => {
    const day = text ? parseCivilDate(text) : undefined;
    const checked = day && check(day);
    if (!checked || checked.ok) return Promise.resolve();
    const { key, values } = checked.error;
    return Promise.reject(new Error(refusalSentence(labels, key, values)));
  };
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t('dialog.needed') }, { validator }]}
    >
      <CivilDatePicker />
    </Form.Item>
  );
}

/** The lines of the check before work is closed; also used for many at once. */
export function ChecklistField() {
  const { t } = useTranslation('changes');
  const { completionChecks } = useLabels().changes;
  return (
    <Form.Item
      name="checked"
      label={t('dialog.checklist')}
      rules={[
        {
          validator: (_, checked: CompletionCheck[] | undefined) =>
            isChecklistComplete(checked ?? [])
              ? Promise.resolve()
              : Promise.reject(new Error(t('dialog.checkAll'))),
        },
      ]}
    >
      <Checkbox.Group
        className="change-checklist"
        options={COMPLETION_CHECKS.map((check) => ({ value: check, label: completionChecks[check] }))}
      />
    </Form.Item>
  );
}
