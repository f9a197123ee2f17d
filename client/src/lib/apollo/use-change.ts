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
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document as TypedDocumentNode<Data>);
  const change = useCallback(
    async (variables: Variables) => {
      try {
        const { data } = await mutate({ variables, refetchQueries: [...refetch], awaitRefetchQueries: true });
        return data;
      } catch (error) {
        void message.error(sentence(error), 6);
        return undefined;
      }
    },
    // The names are written in place by callers, so their array is new on every render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [mutate, message, sentence, refetch.join()],
  );
  return [change, loading];
}
