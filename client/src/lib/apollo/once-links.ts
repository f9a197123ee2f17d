import type { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { ACTION_KEY_HEADER, isAwayStatus, newActionKey, PAUSES_MS, TRIES } from '../action-key.js';

const isChange = ({ operationType }: Pick<ApolloLink.Operation, 'operationType'>): boolean =>
  operationType === OperationTypeNode.MUTATION;

/** Names each change once, above the link that tries again: every try carries the same key. */
const nameAction = new SetContextLink(({ headers }, operation) =>
  isChange(operation)
    ? { headers: { ...(headers as Record<string, string> | undefined), [ACTION_KEY_HEADER]: newActionKey() } }
    : {},
);

/** Not reached, or sent back by a proxy: what the server itself has answered is never asked again. */
const isAway = (error: unknown): boolean =>
  error instanceof TypeError || (ServerError.is(error) && isAwayStatus(error.statusCode));

const tryAgain = new RetryLink({
  attempts: (count, operation, error) => count < TRIES && isChange(operation) && isAway(error),
  delay: (count) => PAUSES_MS[count - 1] ?? 0,
});

/** A change reaches the server once, however often it has to be sent. */
export const onceLinks: readonly ApolloLink[] = [nameAction, tryAgain];
