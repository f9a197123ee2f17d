import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

describe('the API in production', () => {
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open({ production: true });
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  it.each([
    getIntrospectionQuery(),
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Account") { fields { name } } }',
  ])('does not describe itself', async (query) => {
    for (const client of [office, world.stranger()]) {
      const { data, errors } = await client.reply(query);
      expect(data ?? null).toBeNull();
      expect(errors?.length).toBeGreaterThan(0);
    }
  });

  it('does not help with guessing names', async () => {
    const reply = await office.reply('{ unit { id } accountss { passwordHas } }');
    expect(JSON.stringify(reply)).not.toMatch(/did you mean|units|accounts"/i);
  });

  it('serves no page to try queries on, and no schema', async () => {
    for (const path of [
      '/graphql',
      '/graphiql',
      '/playground',
      '/schema.graphql',
      '/graphql/schema',
      '/sdl',
    ]) {
      const response = await fetch(`${office.origin}${path}`, { headers: { accept: 'text/html' } });
      expect(await response.text()).not.toMatch(/graphiql|playground|type Query/i);
    }
  });
});
