import { useMutation } from '@apollo/client/react';
import { Alert, Button, Form, Input } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogInInput, LogInOptionsQuery } from '../../../generated/graphql.js';
import { graphql } from '../../../generated/index.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { useEnter } from '../use-enter.js';
import { DemoAccounts } from './demo-accounts.js';

const JurisdictionSelect = lazy(async () => ({
  default: (await import('./jurisdiction-select.js')).JurisdictionSelect,
}));

const logInDocument = graphql(`
  mutation LogIn($input: LogInInput!) {
    logIn(input: $input) {
      ...ViewerFields
    }
  }
`);

interface LogInFormProps {
  options: LogInOptionsQuery['logInOptions'];
  returnPath: string;
}

export function LogInForm({ options: { jurisdictions, demoAccounts }, returnPath }: LogInFormProps) {
  const { t } = useTranslation('identity');
  const sentence = useErrorSentence();
  const enter = useEnter();
  const [form] = Form.useForm<LogInInput>();
  const [logIn, { loading, error }] = useMutation(logInDocument);
  const several = jurisdictions.length > 1;
  const initialJurisdiction = jurisdictions[0]?.code;

  async function submit(input: LogInInput) {
    // The refusal stands in `error`.
    const result = await logIn({ variables: { input } }).catch(() => undefined);
    if (result?.data) await enter(result.data.logIn, returnPath);
  }

  function takeDemoAccount(account: { loginName: string; password: string }) {
    form.setFieldsValue({ loginName: account.loginName, password: account.password });
    form.submit();
  }

  return (
    <>
      {error && <Alert type="error" showIcon title={sentence(error)} role="alert" className="form-alert" />}
      <Form<LogInInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ jurisdictionCode: initialJurisdiction }}
        onFinish={(input) => void submit(input)}
      >
        {several ? (
          <Form.Item
            name="jurisdictionCode"
            label={t('logIn.jurisdiction')}
            rules={[{ required: true, message: t('logIn.jurisdictionNeeded') }]}
          >
            <JurisdictionSelect jurisdictions={jurisdictions} />
          </Form.Item>
        ) : (
          <Form.Item name="jurisdictionCode" hidden>
            <Input />
          </Form.Item>
        )}
        <Form.Item
          name="loginName"
          label={t('logIn.loginName')}
          rules={[{ required: true, message: t('logIn.loginNameNeeded') }]}
        >
          <Input size="large" autoComplete="username" autoFocus />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('logIn.password')}
          rules={[{ required: true, message: t('logIn.passwordNeeded') }]}
        >
          <Input.Password size="large" autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" block loading={loading}>
          {t('logIn.submit')}
        </Button>
      </Form>
      {demoAccounts.length > 0 && (
        <DemoAccounts accounts={demoAccounts} disabled={loading} onChoose={takeDemoAccount} />
      )}
    </>
  );
}
