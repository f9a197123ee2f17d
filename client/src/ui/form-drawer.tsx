import { Button, Drawer, Form, type FormInstance, type FormProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormDrawerProps<Values extends object> {
  title: string;
  open: boolean;
  busy: boolean;
  form: FormInstance<Values>;
  initialValues?: NonNullable<FormProps<Values>['initialValues']>;
  onClose: () => void;
  onFinish: (values: Values) => void;
  children: ReactNode;
}

/** A form beside the list it changes; it starts afresh each time it opens. */
export function FormDrawer<Values extends object>(props: FormDrawerProps<Values>) {
  const { title, open, busy, form, initialValues, onClose, onFinish, children } = props;
  const { t } = useTranslation('ui');
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      size={480}
      destroyOnHidden
      mask={{ closable: false }}
      footer={
        <div className="drawer-footer">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" loading={busy} onClick={() => form.submit()}>
            {t('save')}
          </Button>
        </div>
      }
    >
      <Form<Values>
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={onFinish}
        {...(initialValues && { initialValues })}
      >
        {children}
        {/* Lets Enter in a field save, as in any form. */}
        <button type="submit" hidden />
      </Form>
    </Drawer>
  );
}
