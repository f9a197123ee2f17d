import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import type { Role } from '#shared/access/roles.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { TestClient } from '#server/testing/test-client.js';
import { hashPassword } from './password-hasher.js';

const LOG_IN = `mutation ($input: LogInInput!) { logIn(input: $input) { accountId displayName csrfToken permittedActions } }`;
const VIEWER = `{ viewer { accountId mustChangePassword } }`;
const ACCOUNTS = `{ accounts { id version loginName role disabled locked } }`;
const CREATE = `mutation ($input: CreateAccountInput!) {
  createAccount(input: $input) { oneTimePassword account { id version loginName mustChangePassword } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }`;

const PASSWORD = 'Right-password-1';

interface Issued {
  createAccount: { oneTimePassword: string; account: { id: string; version: number } };
}

describe('identity', () => {
  let world: TestWorld;
  let administrator: TestClient;

  const addAccount = async (loginName: string, role: Role = 'office', changes: Partial<AccountRow> = {}) =>
    world.home.insert(AccountRow, {
      loginName,
      displayName: loginName,
      passwordHash: await hashPassword(PASSWORD),
      role,
      unitId: null,
      disabled: false,
      mustChangePassword: false,
      ...world.home.stamp(),
      ...changes,
    });
  const logIn = (loginName: string, password = PASSWORD, jurisdictionCode = 'home') =>
    world.stranger().graphql<{ logIn: { accountId: string } }>(LOG_IN, {
      input: { jurisdictionCode, loginName, password },
    });
  /** Logs in through the API and keeps the cookie that it sets. */
  const browser = async (
    loginName: string,
    password = PASSWORD,
  ): Promise<{ client: TestClient; setCookie: string }> => {
    const response = await fetch(`${world.stranger().origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: LOG_IN,
        variables: { input: { jurisdictionCode: 'home', loginName, password } },
      }),
    });
    const { data } = (await response.json()) as { data: { logIn: { accountId: string; csrfToken: string } } };
    const setCookie = response.headers.get('set-cookie') ?? '';
    const cookie = /duheng_session=([^;]+)/.exec(setCookie)?.[1] ?? '';
    const session = { cookie, csrfToken: data.logIn.csrfToken, accountId: data.logIn.accountId };
    return { client: world.stranger().as(session), setCookie };
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    administrator = await world.home.logIn('system_administrator');
  });
  afterAll(() => world.close());

  it('opens a session that scripts and other sites cannot use', async () => {
    await addAccount('zhang');
    const { client, setCookie } = await browser('zhang');
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/SameSite=Strict/);
    expect(await client.graphql(VIEWER)).toMatchObject({ viewer: { mustChangePassword: false } });
  });

  it('answers alike for an unknown name, a wrong password, a disabled account and an unknown county', async () => {
    await addAccount('disabled', 'office', { disabled: true });
    await addAccount('known');
    const refused = { code: 'REFUSED', reason: 'identity.wrong-credentials', values: undefined };
    await expect(logIn('nobody')).rejects.toMatchObject(refused);
    await expect(logIn('known', 'Wrong-password-1')).rejects.toMatchObject(refused);
    await expect(logIn('disabled')).rejects.toMatchObject(refused);
    await expect(logIn('known', PASSWORD, 'nowhere')).rejects.toMatchObject(refused);
    await expect(logIn('known', PASSWORD, 'other')).rejects.toMatchObject(refused);
  });

  it('locks a name after five failures, also when they come at once, and opens half an hour later', async () => {
    await addAccount('guessed');
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, () => logIn('guessed', 'Wrong-password-1')),
    );
    const heard = guesses.filter(
      (g) => g.status === 'rejected' && (g.reason as { code: string }).code === 'REFUSED',
    );
    expect(heard).toHaveLength(5);
    await expect(logIn('guessed')).rejects.toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      reason: 'identity.locked',
    });
    const { accounts } = await administrator.graphql<{ accounts: { loginName: string; locked: boolean }[] }>(
      ACCOUNTS,
    );
    expect(accounts.find(({ loginName }) => loginName === 'guessed')?.locked).toBe(true);
    world.now = new Date(world.now.getTime() + 31 * 60_000);
    administrator = await world.home.logIn('system_administrator');
    await expect(logIn('guessed')).resolves.toBeDefined();
  });

  it('ends a session on log-out, after half an hour of rest and when the account is disabled', async () => {
    const id = await addAccount('worker');
    const first = await world.home.session(id);
    await first.graphql('mutation { logOut }');
    expect(await first.graphql(VIEWER)).toEqual({ viewer: null });

    const idle = await world.home.session(id);
    world.now = new Date(world.now.getTime() + 31 * 60_000);
    expect(await idle.graphql(VIEWER)).toEqual({ viewer: null });

    administrator = await world.home.logIn('system_administrator');
    const open = await world.home.session(id);
    await administrator.graphql(
      `mutation ($input: VersionedInput!) { disableAccount(input: $input) { disabled } }`,
      {
        input: { id, version: 1 },
      },
    );
    expect(await open.graphql(VIEWER)).toEqual({ viewer: null });
  });

  it('refuses a change without the token of the session or from another site', async () => {
    const office = await world.home.logIn('office');
    const { cookie } = office.headers;
    const change = 'mutation { logOut }';
    const without = await office.reply(change, {}, { cookie: cookie! });
    expect(without.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const foreign = await office.reply(change, {}, { ...office.headers, origin: 'http://evil.example' });
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await office.graphql(VIEWER)).toMatchObject({ viewer: { mustChangePassword: false } });
  });

  it('refuses several log-ins in one request', async () => {
    const input = '(input: { jurisdictionCode: "home", loginName: "a", password: "b" }) { accountId }';
    await expect(
      world.stranger().graphql(`mutation { a: logIn${input} b: logIn${input} }`),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('lets a new account do nothing but choose its own password', async () => {
    const input = { loginName: 'newcomer', displayName: '新人', role: 'office', unitId: null };
    const { createAccount } = await administrator.graphql<Issued>(CREATE, { input });
    const { client } = await browser('newcomer', createAccount.oneTimePassword);
    await expect(client.graphql('{ units { id } }')).rejects.toMatchObject({
      reason: 'identity.must-change-password',
    });
    const change = (currentPassword: string, newPassword: string) =>
      client.graphql(CHANGE, { input: { currentPassword, newPassword } });
    await expect(change('Wrong-password-1', PASSWORD)).rejects.toMatchObject({
      reason: 'identity.current-password-wrong',
    });
    await expect(change(createAccount.oneTimePassword, 'short')).rejects.toMatchObject({
      reason: 'identity.password-too-short',
    });
    await change(createAccount.oneTimePassword, PASSWORD);
    expect(await client.graphql('{ units { id } }')).toBeDefined();
  });

  it('keeps accounts to the administrator, and the administrator to accounts', async () => {
    const office = await world.home.logIn('office');
    await expect(office.graphql(ACCOUNTS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const unit = { loginName: 'reporter', displayName: '填报员', role: 'unit_reporter', unitId: null };
    await expect(administrator.graphql(CREATE, { input: unit })).rejects.toMatchObject({
      reason: 'identity.unit-required',
    });
    const foreign = { ...unit, unitId: await world.other.unit('邻县局') };
    await expect(administrator.graphql(CREATE, { input: foreign })).rejects.toMatchObject({
      reason: 'organisation.unit-unknown',
    });
    const own = { id: administrator.session!.accountId, version: 1 };
    await expect(
      administrator.graphql(`mutation ($input: VersionedInput!) { disableAccount(input: $input) { id } }`, {
        input: own,
      }),
    ).rejects.toMatchObject({ reason: 'identity.own-account' });
  });

  it('shows administrators of one jurisdiction no account of another', async () => {
    await world.other.logIn('office');
    const { accounts } = await administrator.graphql<{ accounts: { id: string }[] }>(ACCOUNTS);
    const foreign = await (
      await world.other.logIn('system_administrator')
    ).graphql<{ accounts: { id: string }[] }>(ACCOUNTS);
    const ids = new Set(accounts.map(({ id }) => id));
    expect(foreign.accounts.some(({ id }) => ids.has(id))).toBe(false);
    const [{ id }] = foreign.accounts as [{ id: string }];
    await expect(
      administrator.graphql(`mutation ($input: VersionedInput!) { disableAccount(input: $input) { id } }`, {
        input: { id, version: 1 },
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has no second first administrator', async () => {
    expect(await world.database.dataSource.getRepository(JurisdictionRow).count()).toBe(2);
    const input = {
      jurisdictionCode: 'third',
      jurisdictionName: '第三县',
      loginName: 'intruder',
      displayName: '外人',
      password: PASSWORD,
      setUpToken: 'guess',
    };
    await expect(
      world
        .stranger()
        .graphql(`mutation ($input: SetUpInput!) { setUpFirstAdministrator(input: $input) { accountId } }`, {
          input,
        }),
    ).rejects.toMatchObject({ reason: 'identity.set-up-token-wrong' });
  });
});
