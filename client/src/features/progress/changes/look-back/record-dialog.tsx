import { App, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_TEXT_LIMIT } from '#shared/progress/changes/change-limits.js';
import { LOOK_BACK_RESULTS, type LookBackResult } from '#shared/progress/changes/look-back.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { useLabels } from '../../../../lib/labels/labels.js';
import { EvidenceField } from '../../report-form/evidence-field.js';
import type { EvidenceFile } from '../../report-form/report-draft.js';
import { recordLookBackDocument } from './look-back.documents.js';

interface FindingValues {
  result: LookBackResult;
  progressFinding?: string;
  effectFinding?: string;
  shortfall?: string;
  foundPercent?: string;
}

interface RecordDialogProps {
  item: { readonly id: string; readonly version: number };
  task: string;
  onClose: () => void;
}

/** 查进度、看效果、补不足; what does not hold says how far the work really is, with evidence. */
export function RecordDialog({ item: { id, version }, task, onClose }: RecordDialogProps) {
  const { t } = useTranslation('changes');
  const { lookBackResults } = useLabels().changes;
  const { message } = App.useApp();
  const [form] = Form.useForm<FindingValues>();
  const fails = Form.useWatch('result', form) === 'does_not_hold';
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const [tried, setTried] = useState(false);
  const [record, busy] = useChange(recordLookBackDocument, { refetch: ['LookBack', 'LookBackItems'] });
  const filesMissing = fails && files.length === 0;

  async function finish(values: FindingValues) {
    setTried(true);
    if (filesMissing) return;
    const { result, progressFinding = '', effectFinding = '', shortfall = '', foundPercent } = values;
    const found = { shortfall, foundPercent: fails ? (foundPercent?.trim() ?? null) : null };
    const fileIds = files.map((file) => file.id);
    const input = { id, version, result, progressFinding, effectFinding, ...found, fileIds };
    if (!(await record({ input }))) return;
    void message.success(t('lookBack.recorded'));
    onClose();
  }

  const text = (name: 'progressFinding' | 'effectFinding' | 'shortfall', label: string, needed = false) => (
    <Form.Item
      name={name}
      label={label}
      rules={needed ? [{ required: true, whitespace: true, message: t('dialog.needed') }] : []}
    >
      <Input.TextArea rows={2} maxLength={CHANGE_TEXT_LIMIT} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t('lookBack.recordTitle', { task })}
      okText={t('dialog.confirm')}
      cancelText={t('dialog.cancel')}
      okButtonProps={{ loading: busy }}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ result: 'holds' }}
        onFinish={(values) => void finish(values)}
      >
        <Form.Item
          name="result"
          label={t('lookBack.result')}
          {...(fails && { extra: t('lookBack.reopens') })}
        >
          <Radio.Group
            options={LOOK_BACK_RESULTS.map((one) => ({ value: one, label: lookBackResults[one] }))}
          />
        </Form.Item>
        {text('progressFinding', t('lookBack.progressFinding'))}
        {text('effectFinding', t('lookBack.effectFinding'))}
        {text('shortfall', t('lookBack.shortfall'), fails)}
        {fails && (
          <Form.Item
            name="foundPercent"
            label={t('lookBack.foundPercent')}
            rules={[{ required: true, whitespace: true, message: t('dialog.needed') }]}
          >
            <Input inputMode="decimal" style={{ width: '8em' }} />
          </Form.Item>
        )}
        <Form.Item
          label={t('lookBack.files')}
          required={fails}
          {...(tried && filesMissing && { validateStatus: 'error', help: t('dialog.filesNeeded') })}
        >
          <EvidenceField
            files={files}
            onAdd={(file) => setFiles((known) => [...known, file])}
            onRemove={(gone) => setFiles((known) => known.filter((file) => file.id !== gone))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
