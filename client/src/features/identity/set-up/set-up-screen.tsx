import { useMutation } from '@apollo/client/react';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SetUpInput } from '../../../generated/graphql.js';
import { graphql } from '../../../generated/index.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { urls } from '../../../lib/urls.js';
import { GuestFrame } from '../guest-frame.js';
import { useEnter } from '../use-enter.js';

const setUpDocument = graphql(`
  mutation SetUpFirstAdministrator($input: SetUpInput!) {
    setUpFirstAdministrator(input: $input) {
      ...ViewerFields
    }
  }
`);

/** Once, on an empty database: the jurisdiction and the account that makes all other accounts. */
export function SetUpScreen() {
  const { t } = useTranslation('identity');
  const sentence = useErrorSentence();
  const enter = useEnter();
  const [setUp, { loading, error }] = useMutation(setUpDocument);
  const rules = [{ required: true, whitespace: true, message: t('setUp.needed') }];

  async function submit(input: SetUpInput) {
    const result = await setUp({ variables: { input } }).catch(() => undefined);
    if (result?.data) await enter(result.data.setUpFirstAdministrator, urls.home);
  }

  return (
    <GuestFrame title={t('setUp.title')}>
      <p className="form-hint">{t('setUp.hint')}</p>
      {error && <Alert type="error" showIcon title={sentence(error)} role="alert" className="form-alert" />}
      <Form<SetUpInput> layout="vertical" onFinish={(input) => void submit(input)}>
        <Form.Item name="setUpToken" label={t('setUp.setUpToken')} rules={rules}>
          <Input autoComplete="one-time-code" autoFocus />
        </Form.Item>
        <Form.Item name="jurisdictionName" label={t('setUp.jurisdictionName')} rules={rules}>
          <Input placeholder={t('setUp.jurisdictionNameHint')} />
        </Form.Item>
        <Form.Item
          name="jurisdictionCode"
          label={t('setUp.jurisdictionCode')}
          extra={t('setUp.jurisdictionCodeHint')}
          rules={rules}
        >
          <Input />
        </Form.Item>
        <Form.Item name="displayName" label={t('setUp.displayName')} rules={rules}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="loginName" label={t('logIn.loginName')} rules={rules}>
          <Input autoComplete="username" />
        </Form.Item>
        <Form.Item name="password" label={t('logIn.password')} extra={t('password.rule')} rules={rules}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={loading}>
          {t('setUp.submit')}
        </Button>
      </Form>
    </GuestFrame>
  );
}
