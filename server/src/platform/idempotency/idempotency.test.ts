import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const CREATE = `mutation ($input: CreateUnitCategoryInput!) { createUnitCategory(input: $input) { id name } }`;
const ACCOUNT = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }`;

describe('the key of an action', () => {
  let world: TestWorld;
  let office: TestClient;
  let administrator: TestClient;
  let order = 0;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    administrator = await world.home.logIn('system_administrator');
  });
  afterAll(() => world.close());

  const create = (client: TestClient, name: string) =>
    client.reply<Record<string, unknown>>(CREATE, { input: { name } });
  const newName = () => `分组${(order += 1)}`;
  const categories = async (name: string) => {
    const { unitCategories } = await office.graphql<{ unitCategories: { name: string }[] }>(
      '{ unitCategories { name } }',
    );
    return unitCategories.filter((one) => one.name.startsWith(name)).length;
  };
  const reasonOf = ({ errors }: Awaited<ReturnType<typeof create>>) => errors?.[0]?.extensions.reason;
  const sql = (text: string, parameters: unknown[] = []) =>
    world.database.dataSource.query<Record<string, unknown>[]>(text, parameters);

  it('is what stands between a retry and a second effect: without it there are two', async () => {
    const name = newName();
    const upload = (client: TestClient) => client.upload('/api/files', `${name}.txt`, name);
    const stored = async () =>
      (await sql('SELECT id FROM stored_files WHERE name = $1', [`${name}.txt`])).length;
    await Promise.all([upload(office), upload(office)]);
    expect(await stored()).toBe(2);
    const keyed = office.withKey(randomUUID());
    await Promise.all([upload(keyed), upload(keyed), upload(keyed)]);
    expect(await stored()).toBe(3);
  });

  it('names one input: another under the same key is refused and changes nothing', async () => {
    const keyed = office.withKey(randomUUID());
    const [first, second] = [newName(), newName()];
    expect((await create(keyed, first)).errors).toBeUndefined();
    const reply = await create(keyed, second);
    expect(reply.errors?.[0]?.extensions.code).toBe('REFUSED');
    expect(reasonOf(reply)).toBe('error.idempotency-key-reused');
    expect(await categories(second)).toBe(0);
    const upload = await keyed.upload('/api/files', '佐证.txt', '内容');
    expect(upload.status).toBe(409);
    expect(await upload.json()).toMatchObject({ error: { reason: 'error.idempotency-key-reused' } });
  });

  it('belongs to its account: another’s action is its own', async () => {
    const key = randomUUID();
    const [first, second] = [newName(), newName()];
    const colleague = await world.home.logIn('office');
    expect((await create(office.withKey(key), first)).errors).toBeUndefined();
    expect((await create(colleague.withKey(key), second)).errors).toBeUndefined();
  });

  it('leaves a refused change free to be tried again', async () => {
    const keyed = office.withKey(randomUUID());
    const taken = newName();
    await create(office, taken);
    const refused = await create(keyed, taken);
    expect(refused.errors).toHaveLength(1);
    await sql('DELETE FROM unit_categories WHERE name = $1', [taken]);
    expect((await create(keyed, taken)).errors).toBeUndefined();
    expect(await categories(taken)).toBe(1);
  });

  it('tells the truth when the server died before it could answer', async () => {
    const key = randomUUID();
    const name = newName();
    await create(office.withKey(key), name);
    await sql('UPDATE idempotency_keys SET answer = NULL WHERE key = $1', [key]);
    expect(reasonOf(await create(office.withKey(key), name))).toBe('error.already-done');
    expect(await categories(name)).toBe(1);
  });

  it('is not another session’s to read: passwords in answers are sealed', async () => {
    const key = randomUUID();
    const input = { loginName: `sealed.${order}`, displayName: '新人', role: 'office' };
    const ask = (client: TestClient) =>
      client.reply<{ createAccount: { oneTimePassword: string } }>(ACCOUNT, { input });
    const first = await ask(administrator.withKey(key));
    const password = first.data!.createAccount.oneTimePassword;
    expect(await ask(administrator.withKey(key))).toEqual(first);
    const [row] = await sql('SELECT answer FROM idempotency_keys WHERE key = $1', [key]);
    expect((row!['answer'] as Buffer).includes(Buffer.from(password))).toBe(false);
    const later = await world.home.session(administrator.session!.accountId);
    expect(reasonOf(await ask(later.withKey(key)))).toBe('error.already-done');
  });

  it('is one change’s: several in a request are refused', async () => {
    const names = [newName(), newName()];
    const fields = names.map((name, n) => `a${n}: createUnitCategory(input: { name: "${name}" }) { id }`);
    const { errors } = await office.withKey(randomUUID()).reply(`mutation { ${fields.join(' ')} }`);
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(await categories(names[0]!)).toBe(0);
  });

  it('is a UUID', async () => {
    const name = newName();
    const response = await fetch(`${office.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...office.withKey('1').headers },
      body: JSON.stringify({ query: CREATE, variables: { input: { name } } }),
    });
    expect(response.status).toBe(400);
    expect(await categories(name)).toBe(0);
  });

  it('goes after some days, with those that come', async () => {
    const start = world.now;
    const key = randomUUID();
    await create(office.withKey(key), newName());
    world.now = new Date(start.getTime() + 5 * 86_400_000);
    const later = await world.home.session(office.session!.accountId);
    for (let n = 0; n < 8; n += 1) await create(later.withKey(randomUUID()), newName());
    expect(await sql('SELECT 1 FROM idempotency_keys WHERE key = $1', [key])).toEqual([]);
    world.now = start;
  });
});
