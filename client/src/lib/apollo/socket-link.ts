import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

const address = (): string => {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/graphql`;
};

/** One socket for all subscriptions; it opens with the first and comes back after a lost network or a restart. */
export const socketLink = new GraphQLWsLink(
  createClient({ url: address(), lazy: true, retryAttempts: 100, shouldRetry: () => true }),
);
