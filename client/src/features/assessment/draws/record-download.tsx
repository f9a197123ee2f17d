import { useApolloClient } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { drawRecordDocument } from './draws.document.js';

/** The whole record as a file: enough to draw once more without this system. */
export function RecordDownload({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('oversight');
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const client = useApolloClient();

  const download = async () => {
    try {
      const { data } = await client.query({
        query: drawRecordDocument,
        variables: { id },
        fetchPolicy: 'network-only',
      });
      const text = JSON.stringify(data?.spotCheckRecord.record, null, 2);
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = `${title}.json`;
      link.click();
      URL.revokeObjectURL(address);
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };
  return (
    <Button size="small" onClick={() => void download()}>
      {t('draws.download')}
    </Button>
  );
}
