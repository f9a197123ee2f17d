import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

interface ConfirmWithReasonProps {
  open: boolean;
  title: string;
  /** What happens, and to whom. */
  hint?: string;
  confirmLabel: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

/** A step that others must understand later: it cannot be taken without words. */
export function ConfirmWithReason(props: ConfirmWithReasonProps) {
  const { open, title, hint, confirmLabel, danger = false, busy = false, onConfirm, onCancel } = props;
  const { t } = useTranslation('ui');
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={confirmLabel}
      cancelText={t('cancel')}
      okButtonProps={{ danger, loading: busy }}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
    >
      {hint && <p>{hint}</p>}
      <Form
        form={form}
        layout="vertical"
        onFinish={({ reason }) => onConfirm(reason.trim())}
        preserve={false}
      >
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('reasonNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
