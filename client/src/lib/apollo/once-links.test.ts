import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { expect, it } from '@jest/globals';
import { ACTION_KEY_HEADER, TRIES } from '../action-key.js';
import { onceLinks } from './once-links.js';

const CHANGE = gql`
  mutation Sign {
    sign
  }
`;
const READ = gql`
  query Units {
    units
  }
`;

/** A network that fails so many times before it answers. */
function network(failures: number, error: Error) {
  const keys: unknown[] = [];
  const wire = new ApolloLink((operation) => {
    const { headers } = operation.getContext() as { headers?: Record<string, string> };
    keys.push(headers?.[ACTION_KEY_HEADER]);
    return new Observable((observer) => {
      if (keys.length <= failures) return observer.error(error);
      observer.next({ data: { sign: true, units: [] } });
      observer.complete();
    });
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([...onceLinks, wire]),
  });
  return { client, keys };
}

const unreachable = new TypeError('Failed to fetch');
const answered = (status: number) =>
  new ServerError('away', { response: { status } as Response, bodyText: '' });

it('sends a change again with the same key until it is answered', async () => {
  const { client, keys } = network(2, unreachable);
  await client.mutate({ mutation: CHANGE });
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
});

it('gives every action of the user a key of its own', async () => {
  const { client, keys } = network(0, unreachable);
  await client.mutate({ mutation: CHANGE });
  await client.mutate({ mutation: CHANGE });
  expect(new Set(keys).size).toBe(2);
});

it('gives up after a few tries, and at once when the server itself has answered', async () => {
  const away = network(99, unreachable);
  await expect(away.client.mutate({ mutation: CHANGE })).rejects.toThrow('Failed to fetch');
  expect(away.keys).toHaveLength(TRIES);
  const proxy = network(1, answered(502));
  await proxy.client.mutate({ mutation: CHANGE });
  expect(proxy.keys).toHaveLength(2);
  const broken = network(1, answered(500));
  await expect(broken.client.mutate({ mutation: CHANGE })).rejects.toThrow('away');
  expect(broken.keys).toHaveLength(1);
});

it('leaves queries alone', async () => {
  const { client, keys } = network(1, unreachable);
  await expect(client.query({ query: READ })).rejects.toThrow('Failed to fetch');
  expect(keys).toEqual([undefined]);
});
