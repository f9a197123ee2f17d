import { useMutation, useQuery } from '@apollo/client/react';
import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { noticePreferencesDocument, saveNoticePreferencesDocument } from './inbox.documents.js';

/** Where notices go beside the inbox, as far as the installation has ways out. */
export function PreferencesPanel() {
  const { t } = useTranslation('notifications');
  const preferences = useQuery(noticePreferencesDocument);
  return (
    <Panel title={t('preferences')}>
      <QueryView result={preferences} rows={2}>
        {({ noticePreferences: { channels, mailAddress } }) => (
          <>
            {channels.length === 0 && <p className="quiet">{t('noChannels')}</p>}
            {channels.includes('webhook') && <p>{t('webhookOn')}</p>}
            {channels.includes('mail') && <MailAddressForm mailAddress={mailAddress ?? ''} />}
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function MailAddressForm({ mailAddress }: { mailAddress: string }) {
  const { t } = useTranslation('notifications');
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [save, saving] = useMutation(saveNoticePreferencesDocument);

  const submit = async (values: { mailAddress: string }) => {
    try {
      await save({ variables: values });
      void message.success(t('saved'));
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };

  return (
    <Form
      layout="vertical"
      initialValues={{ mailAddress }}
      onFinish={(values: { mailAddress: string }) => void submit(values)}
    >
      <Form.Item name="mailAddress" label={t('mailAddress')} extra={t('mailHint')}>
        <Input type="email" autoComplete="email" className="notice-mail" maxLength={254} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={saving.loading}>
        {t('save')}
      </Button>
    </Form>
  );
}
