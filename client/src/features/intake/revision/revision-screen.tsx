import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { QueryView } from '../../../ui/query-view.js';
import { RevisionBoard } from './revision-board.js';
import './revision.css';
import { revisionComparisonDocument } from './revision.documents.js';

/** A corrected document beside the plan that it corrects. */
export function RevisionScreen() {
  const { draftId = '' } = useParams();
  const result = useQuery(revisionComparisonDocument, {
    variables: { draftId },
    // Of the moment: the plan may have changed since the screen was open last.
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryView result={result} rows={12}>
      {({ revisionComparison }) => (
        <RevisionBoard
          key={`${revisionComparison.draftVersion} ${revisionComparison.planVersion}`}
          comparison={revisionComparison}
        />
      )}
    </QueryView>
  );
}
