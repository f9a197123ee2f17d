import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap } from 'rxjs';
import { csrfHeaders } from '../csrf.js';
import { readProblem } from '../errors.js';
import { viewerDocument } from '../viewer/viewer.document.js';
import { onceLinks } from './once-links.js';
import { typePolicies } from './type-policies.js';

/** The socket's code is loaded with the first subscription: nobody who is logging in needs it. */
const socket = new ApolloLink((operation) =>
  from(import('./socket-link.js')).pipe(mergeMap(({ socketLink }) => socketLink.request(operation))),
);

/** Queries and changes over HTTP with the session cookie, live updates over one lazy WebSocket. */
export function createClient(): ApolloClient {
  const cache = new InMemoryCache({ typePolicies });

  const withCsrfToken = new SetContextLink(({ headers }) => ({
    headers: { ...(headers as Record<string, string> | undefined), ...csrfHeaders() },
  }));

  // A session that ended shows as "nobody is logged in"; the layout then leads to the log-in page and back.
  const endedSession = new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error)) return;
    if (error.errors.some(({ extensions }) => readProblem(extensions).code === 'UNAUTHENTICATED'))
      cache.writeQuery({ query: viewerDocument, data: { viewer: null } });
  });

  const http = new HttpLink({ uri: '/graphql', credentials: 'include' });

  return new ApolloClient({
    cache,
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      socket,
      ApolloLink.from([endedSession, ...onceLinks, withCsrfToken, http]),
    ),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
