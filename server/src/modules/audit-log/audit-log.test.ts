import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { isUnitRole, ROLES } from '#shared/access/roles.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { AuditStream } from './audit-entry.type.js';
import { redactSecrets } from './redact-secrets.js';

const ENTRIES = `query ($after: String, $first: Int!) { auditEntries(after: $after, first: $first) {
  rows { id at actorName unitName action entityType entityId before after address } next } }`;

describe('the audit log', () => {
  let world: TestWorld;
  let office: TestClient;
  let unitId: string;

  const read = async (client: TestClient, first: number, after: string | null = null): Promise<AuditStream> =>
    (await client.graphql<{ auditEntries: AuditStream }>(ENTRIES, { first, after })).auditEntries;
  const write = (home: TestWorld['home'], at: string, over: object = {}) =>
    home.insert(AuditEntryRow, {
      at,
      accountId: null,
      actorName: '张三',
      unitId: null,
      action: 'organisation.manage',
      entityType: 'unit',
      entityId: null,
      before: null,
      after: null,
      requestId: null,
      address: '10.0.0.1',
      ...over,
    });

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    unitId = await world.home.unit('县档案局');
    for (let n = 0; n < 23; n += 1) await write(world.home, '2026-07-01T00:00:00.123456Z', { after: { n } });
    await write(world.home, '2026-07-01T00:00:00.123789Z', { unitId, after: { n: 'last' } });
    await write(world.other, '2026-07-02T00:00:00Z', { actorName: '邻县' });
  });
  afterAll(() => world.close());

  it('goes page by page into the past, each entry once, however close in time', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: AuditStream = await read(office, 5, after);
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    const whole = (await read(office, 200)).rows;
    expect(seen).toEqual(whole.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(24);
    expect(whole.find((entry) => entry.unitName !== null)).toMatchObject({
      actorName: '张三',
      unitName: '县档案局',
      after: { n: 'last' },
      address: '10.0.0.1',
    });
  });

  it('does not shift when entries arrive between two pages', async () => {
    const first = await read(office, 5);
    await write(world.home, '2026-07-03T00:00:00Z');
    const second = await read(office, 5, first.next);
    const both = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(both).size).toBe(10);
    expect((await read(office, 11)).rows.slice(1).map(({ id }) => id)).toEqual(both);
  });

  it('is for those who may audit, and of their jurisdiction only', async () => {
    for (const role of ROLES) {
      const client = await world.home.logIn(role, isUnitRole(role) ? unitId : null);
      const allowed = role === 'office' || role === 'system_administrator';
      const reply = read(client, 1);
      if (allowed) expect((await reply).rows).toHaveLength(1);
      else await expect(reply).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const theirs = await read(await world.other.logIn('office'), 200);
    expect(theirs.rows.map(({ actorName }) => actorName)).toEqual(['邻县']);
    const own = (await read(office, 1)).rows[0]!;
    expect((await read(await world.other.logIn('office'), 200, own.id)).rows).toEqual([]);
  });

  it('shows no password, hash of one, token or session, whatever was recorded', async () => {
    const account = {
      loginName: 'li',
      passwordHash: '$argon2id$',
      unit: { sessions: [1], oneTimePassword: 'x' },
    };
    await write(world.home, '2026-07-04T00:00:00Z', {
      before: account,
      after: [{ tokenHash: 'y', role: 'office' }],
    });
    const { rows } = await read(office, 1);
    expect(rows[0]).toMatchObject({ before: { loginName: 'li', unit: {} }, after: [{ role: 'office' }] });
    expect(JSON.stringify(rows)).not.toMatch(/argon2|oneTimePassword|tokenHash|sessions/);
    expect(redactSecrets({ mustChangePassword: true, contentHash: 'abc' })).toEqual({
      mustChangePassword: true,
      contentHash: 'abc',
    });
  });

  it('refuses pages that are too long and cursors that are none', async () => {
    for (const first of [0, 201])
      await expect(read(office, first)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(read(office, 5, 'x')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await world.statementsOf(() => read(office, 200))).toBeLessThanOrEqual(7);
  });
});
