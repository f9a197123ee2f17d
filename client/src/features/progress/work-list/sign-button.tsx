import { useApolloClient, useMutation } from '@apollo/client/react';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { assignmentDocument, signAssignmentDocument } from '../assignment/assignment.document.js';

interface SignButtonProps {
  item: { readonly assignmentId: string; readonly taskTitle: string };
  onSigned: () => void;
}

/** 签收 in place. The row is read afresh first: its version and whether it may be signed belong together. */
export function SignButton({ item, onSigned }: SignButtonProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const client = useApolloClient();
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [sign] = useMutation(signAssignmentDocument);
  const [busy, setBusy] = useState(false);

  const run = async () => {
    setBusy(true);
    try {
      const { data } = await client.query({
        query: assignmentDocument,
        variables: { id: item.assignmentId },
        fetchPolicy: 'network-only',
      });
      const action = data?.assignment.availableActions.find(({ key }) => key === 'assignment.sign');
      if (!data || !action?.enabled) {
        void message.warning(
          (action?.reason && refusalSentence(labels, action.reason)) || t('work.notSignable'),
        );
      } else {
        await sign({ variables: { input: { id: item.assignmentId, version: data.assignment.version } } });
        void message.success(t('work.signed', { title: item.taskTitle }));
      }
      onSigned();
    } catch (error) {
      void message.error(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Button size="small" type="primary" loading={busy} onClick={() => void run()}>
      {labels.progress.transitions['assignment.sign']}
    </Button>
  );
}
