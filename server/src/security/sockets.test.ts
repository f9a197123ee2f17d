import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { RawSocket } from './testing/raw-socket.js';

const SUBSCRIPTION = 'subscription { progressChanged { assignmentId } }';
const aliases = (count: number): string => Array.from({ length: count }, (_, n) => `a${n}: taskId`).join(' ');
/** Each fragment spreads the next one twice. */
const bomb = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, n) => `fragment f${n} on ProgressChanged { ...f${n + 1} ...f${n + 1} }`,
  ).join(' ') + ` fragment f${levels} on ProgressChanged { taskId }`;
const CLOSES_WITHIN_MS = 5_000;

describe('the socket', () => {
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  const open = (client = office): Promise<RawSocket> => new RawSocket(client).greeted();
  const hangsUpOn = async (socket: RawSocket): Promise<number> => {
    const timer = new AbortController();
    const late = wait(CLOSES_WITHIN_MS, -1, { signal: timer.signal }).catch(() => -1);
    const code = await Promise.race([socket.closed, late]);
    timer.abort();
    return code;
  };

  it('is not for strangers', async () => {
    await expect(open(world.stranger())).rejects.toThrow('closed with 4403');
    const forged = world.stranger().as({ ...office.session!, cookie: `${world.home.id}.${'A'.repeat(43)}` });
    await expect(open(forged)).rejects.toThrow('closed with 4403');
  });

  it.each(['https://elsewhere.example', 'null'])('is not for pages from %s', async (origin) => {
    const socket = new RawSocket(office, { origin });
    expect(await hangsUpOn(socket)).toBe(1006);
  });

  it('is not for subscriptions before the greeting', async () => {
    const socket = await open();
    const silent = new RawSocket(office);
    await wait(100);
    silent.subscribe(SUBSCRIPTION);
    expect(await hangsUpOn(silent)).toBe(4401);
    socket.hangUp();
  });

  it.each([
    ['a query', '{ units { id } }'],
    ['a change', 'mutation { createUnitCategory(input: { name: "经插座" }) { id } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection in a subscription', 'subscription { __schema { types { name } } }'],
    ['two roots', `subscription { a: progressChanged { taskId } b: progressChanged { taskId } }`],
    ['an unknown field', 'subscription { everything { id } }'],
  ])('carries no %s', async (_what, query) => {
    const socket = await open();
    socket.subscribe(query);
    expect((await socket.next('error')).payload).toBeInstanceOf(Array);
    expect(socket.heard.filter(({ type }) => type === 'next')).toEqual([]);
    socket.hangUp();
    const { unitCategories } = await office.graphql<{ unitCategories: unknown[] }>(
      '{ unitCategories { name } }',
    );
    expect(unitCategories).toEqual([]);
  });

  it.each([
    ['more than a thousand tokens', `subscription { progressChanged { ${'taskId '.repeat(1_000)} } }`],
    ['fragments that double thirty times', `subscription { progressChanged { ...f0 } } ${bomb(30)}`],
    ['what cannot be parsed', 'subscription {{{'],
    ['too many aliases', `subscription { progressChanged { ${aliases(16)} } }`],
  ])('refuses %s', async (_what, query) => {
    const socket = await open();
    socket.subscribe(query);
    expect((await socket.next('error')).payload).toBeInstanceOf(Array);
    expect(socket.heard.filter(({ type }) => type === 'next')).toEqual([]);
    socket.hangUp();
  });

  it('hangs up on a message that is too long', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const socket = await open();
    socket.subscribe(SUBSCRIPTION, { text: 'x'.repeat(100_000) });
    expect(await hangsUpOn(socket)).toBe(1009);
    silenced.mockRestore();
  });

  it('closes when its session ends: by logging out', async () => {
    const client = await world.home.session(office.session!.accountId);
    const [socket, other] = [await open(client), await open()];
    await client.graphql('mutation { logOut }');
    expect(await hangsUpOn(socket)).toBe(4403);
    other.subscribe(SUBSCRIPTION);
    await wait(100);
    expect(other.heard.filter(({ type }) => type === 'error')).toEqual([]);
    other.hangUp();
  });

  it.each(['disableAccount(input: $input) { id }', 'resetPassword(input: $input) { account { id } }'])(
    'closes when its session ends: by %s',
    async (change) => {
      const administrator = await world.home.logIn('system_administrator');
      const client = await world.home.logIn('inspector');
      const socket = await open(client);
      const input = { id: client.session!.accountId, version: 1 };
      await administrator.graphql(`mutation ($input: VersionedInput!) { ${change} }`, { input });
      expect(await hangsUpOn(socket)).toBe(4403);
    },
  );

  it('leaves the server standing when a peer asks for another path and resets', async () => {
    const { port } = world.server.address() as AddressInfo;
    for (const path of ['/', '/graphql/', '/socket.io', '//graphql', '/graphql']) {
      for (let n = 0; n < 5; n += 1) await resetDuringUpgrade(port, path);
    }
    await wait(100);
    expect((await office.get('/health/live')).status).toBe(200);
    (await open()).hangUp();
  });
});

const resetDuringUpgrade = (port: number, path: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      const key = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13';
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n${key}\r\n\r\n`,
      );
      setImmediate(() => socket.resetAndDestroy());
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });
