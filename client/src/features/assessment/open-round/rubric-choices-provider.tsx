import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { QueryView } from '../../../ui/query-view.js';
import { rubricChoicesDocument } from './rubric-choices.document.js';
import { RubricChoicesContext } from './rubric-choices.js';

/** Asks once for what a whole editor offers. */
export function RubricChoicesProvider({ children }: { children: ReactNode }) {
  const result = useQuery(rubricChoicesDocument, { fetchPolicy: 'network-only' });
  return (
    <QueryView result={result} rows={10}>
      {({ units, assessorChoices }) => (
        <RubricChoicesContext value={{ units, assessors: assessorChoices }}>{children}</RubricChoicesContext>
      )}
    </QueryView>
  );
}
