import { useApolloClient } from '@apollo/client/react';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { breakdownDraftDocument } from './review.documents.js';

interface ConflictNoteProps {
  draftId: string;
  /** Saves the reviewer's edit over the version that the other has left. */
  onKeep: (version: number) => Promise<number | undefined>;
  onTake: () => void;
}

/** Two people on one draft: nothing is lost until one of them decides. */
export function ConflictNote({ draftId, onKeep, onTake }: ConflictNoteProps) {
  const { t } = useTranslation('intake');
  const client = useApolloClient();

  async function keepMine() {
    const { data } = await client.query({
      query: breakdownDraftDocument,
      variables: { id: draftId },
      fetchPolicy: 'no-cache',
    });
    if (data) await onKeep(data.breakdownDraft.version);
  }

  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="form-alert"
      title={t('review.conflict')}
      action={
        <span className="panel-buttons">
          <Button size="small" onClick={() => void keepMine()}>
            {t('review.keepMine')}
          </Button>
          <Button size="small" onClick={onTake}>
            {t('review.takeTheirs')}
          </Button>
        </span>
      }
    />
  );
}
