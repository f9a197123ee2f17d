import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'express';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { TestWorld } from '#server/testing/test-world.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import { answerKnownQueries } from './answer-known-queries.js';
import { KnownQueries } from './known-queries.js';

const TIMES = 6;
const VOLATILE = new Set(['date', 'x-request-id']);
const ACCEPTED = [undefined, '*/*', 'application/graphql-response+json,application/json;q=0.9', 'text/html'];

describe('a query that is asked again and again over HTTP', () => {
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  const ask = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${office.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...office.headers, ...headers },
      body: JSON.stringify(body),
    });
    const kept = [...response.headers].filter(([name]) => !VOLATILE.has(name));
    return { status: response.status, headers: Object.fromEntries(kept), text: await response.text() };
  };

  it.each(ACCEPTED)('is answered as the first time, header by header, to whom accepts %s', async (accept) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    for (const body of [
      { query: '{ units { id name } __typename }' },
      { query: 'query A { units { id } } query B { units { name } }', operationName: 'B' },
      { query: 'query ($n: ID!) { unit(id: $n) { id } }', variables: { n: 'none' } },
      { query: 'query ($n: ID!) { unit(id: $n) { id } }' },
      { query: '{ accounts { id } }', variables: null },
    ]) {
      const first = await ask(body, headers);
      for (let time = 2; time <= TIMES; time += 1) expect(await ask(body, headers)).toEqual(first);
    }
  });

  it('is refused from the moment that its session has ended', async () => {
    const guest = await world.home.logIn('leader');
    const query = '{ units { name } }';
    for (let time = 1; time <= TIMES; time += 1) expect((await guest.reply(query)).errors).toBeUndefined();
    await guest.graphql('mutation { logOut }');
    expect((await guest.reply(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is measured anew for a longer page', async () => {
    const query = `query ($n: Int!) { auditEntries(first: $n) { rows { id } } }`;
    for (let time = 1; time <= TIMES; time += 1)
      expect((await office.reply(query, { n: 5 })).errors).toBeUndefined();
    expect((await office.reply(query, { n: 100_000 })).errors?.[0]?.extensions.code).toBe('TOO_COMPLEX');
  });
});

describe('the short way', () => {
  const text = 'query Q { name }';
  const schema = buildSchema('type Query { name: String }');
  const document = parse(text);
  let answers: unknown = { data: { name: '水利局' } };

  const queries = new KnownQueries();
  const run = () => answers as never;
  queries.keep(text, 'Q', { document, operation: getOperationAST(document)!, run });

  /** What was sent, or `left` when the request went on to Apollo. */
  async function answered(
    change: object,
    body: unknown = { query: text, operationName: 'Q' },
  ): Promise<string> {
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const request = { method: 'POST', url: '/graphql', headers, body, ...change };
    let sent = '';
    const response = { setHeader: () => undefined, end: (json: string) => (sent = json) };
    const sessions = { identify: async () => undefined };
    const answer = answerKnownQueries({ queries, sessions, schema: () => schema });
    await answer(
      request as unknown as RequestWithContext,
      response as unknown as Response,
      () => (sent = 'left'),
    );
    return sent;
  }

  it('is for what was asked before, to the letter', async () => {
    expect(await answered({})).toBe('{"data":{"name":"水利局"}}');
    expect(await answered({}, { query: `${text} `, operationName: 'Q' })).toBe('left');
    expect(await answered({}, { query: text })).toBe('left');
  });

  it.each([
    ['another address', { url: '/graphql?query={name}' }],
    ['another method', { method: 'GET' }],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a form with no type', { headers: {} }],
    ['an action of a user', { headers: { 'content-type': 'application/json', 'idempotency-key': 'a' } }],
    ['a batch', { body: [{ query: text, operationName: 'Q' }] }],
    ['an extension', { body: { query: text, operationName: 'Q', extensions: {} } }],
    ['variables that are a text', { body: { query: text, operationName: 'Q', variables: '{}' } }],
    ['nothing', { body: undefined }],
  ])('is not for %s', async (_what, change) => {
    expect(await answered(change)).toBe('left');
  });

  it.each([
    ['an error', { data: { name: null }, errors: [{ message: 'FORBIDDEN' }] }],
    ['no data', {}],
  ])('leaves %s to Apollo', async (_what, result) => {
    answers = result;
    expect(await answered({})).toBe('left');
    answers = { data: { name: '水利局' } };
  });
});

it('keeps the queries that were asked last', () => {
  const queries = new KnownQueries();
  const known = (text: string) => queries.find(text, undefined) !== undefined;
  const keep = (text: string) => queries.keep(text, undefined, {} as never);
  keep('first');
  keep('second');
  for (let n = 0; n < 498; n += 1) keep(`query ${n}`);
  expect(known('first')).toBe(true);
  keep('one more');
  expect([known('first'), known('second'), known('one more')]).toEqual([true, false, true]);
  keep('x'.repeat(30_000));
  expect(known('x'.repeat(30_000))).toBe(false);
});
