import { App, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CompletionCheck } from '#shared/progress/changes/assignment-change.js';
import { useChange } from '../../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../../lib/labels/labels.js';
import { ChecklistField } from '../assignment/step-dialog.js';
import { confirmCompletionsDocument } from './approvals.documents.js';

interface BulkDialogProps {
  items: { id: string; version: number }[];
  /** `anyDone` when something was closed, or may have been changed by somebody else. */
  onClose: (anyDone: boolean) => void;
}

/** One checklist for several pieces of work; what cannot be closed says why. */
export function BulkDialog({ items, onClose }: BulkDialogProps) {
  const { t } = useTranslation('changes');
  const labels = useLabels();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ checked: CompletionCheck[] }>();
  const [confirm, busy] = useChange(confirmCompletionsDocument);

  async function finish(checked: CompletionCheck[]) {
    const answer = await confirm({ input: { items, checked, reason: '' } });
    if (!answer) return;
    const left = answer.confirmCompletions.filter(({ code }) => code !== null && code !== undefined);
    const done = items.length - left.length;
    if (done > 0) void message.success(t('approvals.bulkDone', { count: done }));
    for (const reason of new Set(left.map((one) => one.reason ?? ''))) {
      const count = left.filter((one) => (one.reason ?? '') === reason).length;
      const sentence = refusalSentence(labels, reason) ?? labels.kernel.errorCodes.REFUSED;
      void message.warning(t('approvals.bulkLeft', { count, reason: sentence }), 8);
    }
    onClose(true);
  }

  return (
    <Modal
      open
      title={t('approvals.bulkTitle')}
      okText={t('dialog.confirm')}
      cancelText={t('dialog.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
    >
      <p className="form-hint change-hint">{t('approvals.bulkHint', { count: items.length })}</p>
      <Form form={form} layout="vertical" onFinish={({ checked }) => void finish(checked)}>
        <ChecklistField />
      </Form>
    </Modal>
  );
}
