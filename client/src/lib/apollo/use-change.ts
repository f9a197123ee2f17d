import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { App } from 'antd';
import { useCallback } from 'react';
import { useErrorSentence } from '../errors.js';

interface ChangeOptions {
  /** Names of queries to load again afterwards. */
  readonly refetch?: readonly string[];
}

/** Makes one change. A refusal is told to the user in a message, and the answer is then undefined. */
export function useChange<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { refetch = [] }: ChangeOptions = {},
): readonly [change: (variables: Variables) => Promise<Data | undefined>, busy: boolean] {
  const { message } = App.useApp();
  const sentence = useErrorSentence();
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  // Callers write the names in place, so their array is new on every render; the joined text is not.
  const names = refetch.join();
  const change = useCallback(
    async (variables: Variables) => {
      try {
        const { data } = await mutate({
          variables,
          refetchQueries: names ? names.split(',') : [],
          awaitRefetchQueries: true,
        });
        return data;
      } catch (error) {
        void message.error(sentence(error), 6);
        return undefined;
      }
    },
    [mutate, message, sentence, names],
  );
  return [change, loading];
}
