import { useQuery } from '@apollo/client/react';
import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURE_KINDS, type MeasureKind } from '#shared/assessment/measures/measure.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import type { UploadedFile } from '../../../lib/upload-file.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { FormDrawer } from '../../../ui/form-drawer.js';
import { UploadField } from '../../../ui/upload-field.js';
import type { MeasureDraft } from './measure-draft.js';
import { decideMeasureDocument, measureBasesDocument } from './measures.document.js';

interface MeasureValues {
  readonly unitId: string;
  readonly kind: MeasureKind;
  readonly roundId?: string;
  readonly reason: string;
  readonly effect?: string;
  readonly effectFrom: string;
  readonly effectUntil?: string | null;
}

/** One measure, with its basis, its days and its effect. */
export function DecideMeasureDrawer({ draft, onClose }: { draft: MeasureDraft; onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { today } = useViewer();
  const { message } = App.useApp();
  const [form] = Form.useForm<MeasureValues>();
  const [file, setFile] = useState<UploadedFile>();
  const [decide, busy] = useChange(decideMeasureDocument, { refetch: ['Measures', 'MeasureSuggestions'] });
  const { data } = useQuery(measureBasesDocument);
  const rounds = (data?.assessmentRounds ?? []).filter(({ state }) => state === 'published');

  const finish = async ({ roundId, effect = '', effectUntil = null, ...values }: MeasureValues) => {
    const basis = roundId ? { basis: 'round' as const, roundId } : { basis: 'other' as const };
    const input = { year: draft.year, effect, effectUntil, ...values, ...basis };
    if (!(await decide({ input: { ...input, ...(file && { fileId: file.id }) } }))) return;
    void message.success(t('measures.decided'));
    onClose();
  };

  const needed = [{ required: true, message: t('draws.needed') }];
  return (
    <FormDrawer<MeasureValues>
      open
      title={t('measures.decide')}
      busy={busy}
      form={form}
      initialValues={{ effectFrom: today, ...draft }}
      onClose={onClose}
      onFinish={(values) => void finish(values)}
    >
      <Form.Item name="unitId" label={t('measures.unit')} rules={needed}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={(data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="kind" label={t('measures.kind')} rules={needed}>
        <Select options={MEASURE_KINDS.map((value) => ({ value, label: assessment.measureKinds[value] }))} />
      </Form.Item>
      <Form.Item name="roundId" label={t('measures.round')} extra={t('measures.roundHint')}>
        <Select allowClear options={rounds.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('measures.reason')}
        rules={[{ required: true, whitespace: true, message: t('draws.needed') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="effect" label={t('measures.effect')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item name="effectFrom" label={t('measures.effectFrom')} rules={needed}>
        <CivilDatePicker />
      </Form.Item>
      <Form.Item name="effectUntil" label={t('measures.effectUntil')} extra={t('measures.untilHint')}>
        <CivilDatePicker />
      </Form.Item>
      <Form.Item label={t('veto.file')}>
        <UploadField
          files={file ? [file] : []}
          addLabel={t('veto.addFile')}
          busyLabel={t('veto.uploading')}
          onAdd={setFile}
          onRemove={() => setFile(undefined)}
        />
      </Form.Item>
    </FormDrawer>
  );
}
