import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { QueryView } from '../../../ui/query-view.js';
import './review.css';
import { ReviewBoard } from './review-board.js';
import { breakdownDraftDocument, reviewRegisterDocument } from './review.documents.js';

/** Loads a draft and hands it over: from then on the reviewer's edit leads and the server follows. */
export function ReviewScreen() {
  const { draftId = '' } = useParams();
  const [round, setRound] = useState(0);
  const draft = useQuery(breakdownDraftDocument, {
    variables: { id: draftId },
    // Outside the cache: what a change answers of the draft is less than this screen asked for.
    fetchPolicy: 'no-cache',
  });
  const register = useQuery(reviewRegisterDocument);

  async function reload() {
    await draft.refetch();
    setRound((count) => count + 1);
  }

  return (
    <QueryView result={draft} rows={16}>
      {({ breakdownDraft }) => (
        <QueryView result={register} rows={16}>
          {(known) => (
            <ReviewBoard
              key={`${breakdownDraft.id} ${round}`}
              draft={breakdownDraft}
              register={known}
              onReload={() => void reload()}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
