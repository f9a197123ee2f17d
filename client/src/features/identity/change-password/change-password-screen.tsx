import { useMutation } from '@apollo/client/react';
import { Alert, App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../../generated/index.js';
import { rememberCsrfToken } from '../../../lib/csrf.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';

const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ...ViewerFields
    }
  }
`);

interface PasswordForm {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

export function ChangePasswordScreen() {
  const { t } = useTranslation('identity');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const { mustChangePassword } = useViewer();
  const [change, { loading, error }] = useMutation(changePasswordDocument);
  const needed = { required: true, message: t('logIn.passwordNeeded') };

  async function submit({ currentPassword, newPassword }: PasswordForm) {
    const result = await change({ variables: { input: { currentPassword, newPassword } } }).catch(
      () => undefined,
    );
    if (!result?.data) return;
    rememberCsrfToken(result.data.changePassword.csrfToken);
    void message.success(t('password.done'));
    await navigate(urls.home, { replace: true });
  }

  return (
    <div className="narrow-page">
      <PageHeader title={t('password.title')} />
      <Panel>
        {mustChangePassword && (
          <Alert type="warning" showIcon title={t('password.forced')} className="form-alert" />
        )}
        {error && <Alert type="error" showIcon title={sentence(error)} role="alert" className="form-alert" />}
        <Form<PasswordForm> layout="vertical" onFinish={(values) => void submit(values)}>
          <Form.Item name="currentPassword" label={t('password.current')} rules={[needed]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item name="newPassword" label={t('password.new')} extra={t('password.rule')} rules={[needed]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Form.Item
            name="repeated"
            label={t('password.repeat')}
            dependencies={['newPassword']}
            rules={[
              needed,
              ({ getFieldValue }) => ({
                validator: (_, value) =>
                  !value || value === getFieldValue('newPassword')
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('password.different'))),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={loading}>
            {t('password.submit')}
          </Button>
        </Form>
      </Panel>
    </div>
  );
}
