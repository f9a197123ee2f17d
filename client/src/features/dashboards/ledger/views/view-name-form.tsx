import { SAVED_VIEW_NAME_LIMIT } from '#shared/dashboards/saved-view/saved-view.schema.js';
import { Checkbox, Form, Input, Modal } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface NamedView {
  readonly name: string;
  readonly shared: boolean;
}

interface ViewNameFormProps {
  open: boolean;
  title: string;
  /** The name so far. */
  name?: string;
  /** Also asks whether others get it. */
  askShared?: boolean;
  onClose: () => void;
  /** Closes the form when it gives true. */
  onNamed: (view: NamedView) => Promise<boolean>;
}

/** A view's name, and whether others get it too. */
export function ViewNameForm({ open, title, name = '', askShared, onClose, onNamed }: ViewNameFormProps) {
  const { t } = useTranslation('dashboards');
  const id = useId();
  const submit = async ({ name: given, shared = false }: Partial<NamedView> & { name: string }) => {
    if (await onNamed({ name: given, shared })) onClose();
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={t('views.saveNow')}
      okButtonProps={{ htmlType: 'submit', form: id }}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<NamedView>
        id={id}
        layout="vertical"
        initialValues={{ name }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="name"
          label={t('views.name')}
          rules={[{ required: true, whitespace: true, message: t('views.nameNeeded') }]}
        >
          <Input maxLength={SAVED_VIEW_NAME_LIMIT} autoFocus autoComplete="off" />
        </Form.Item>
        {askShared && (
          <Form.Item name="shared" valuePropName="checked">
            <Checkbox>{t('views.shareIt')}</Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
