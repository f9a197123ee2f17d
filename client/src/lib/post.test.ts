import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { ACTION_KEY_HEADER } from './action-key.js';
import { ServerProblemError } from './errors.js';
import { post } from './post.js';

const answer = (status: number, body: unknown) =>
  ({ ok: status < 400, status, json: async () => body }) as Response;
const keys: unknown[] = [];
let replies: (Response | Error)[] = [];
const real = globalThis.fetch;

beforeEach(() => {
  keys.length = 0;
  globalThis.fetch = jest.fn(async (_path, options?: RequestInit) => {
    keys.push((options?.headers as Record<string, string>)[ACTION_KEY_HEADER]);
    const reply = replies.shift()!;
    if (reply instanceof Error) throw reply;
    return reply;
  });
});
afterEach(() => {
  globalThis.fetch = real;
});

it('sends an upload again with the same key after a lost answer', async () => {
  replies = [new TypeError('Failed to fetch'), answer(503, {}), answer(201, { id: 'a' })];
  expect(await post('/api/files')).toEqual({ id: 'a' });
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

it('does not ask again what the server has refused', async () => {
  replies = [answer(422, { error: { code: 'REFUSED', reason: 'files.too-large' } })];
  await expect(post('/api/files')).rejects.toThrow(ServerProblemError);
  expect(keys).toHaveLength(1);
});
