import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { WEEKEND_CALENDAR } from '#shared/calendar/work-calendar.js';
import { isDeliveryTime } from '#shared/notifications/delivery-time.rules.js';
import { MAX_TRIES, RETRY_SECONDS } from '#shared/notifications/delivery-channel.js';
import { CalendarRepository } from '#server/modules/calendar/calendar.repository.js';
import { readConfig } from '#server/platform/config/config.js';
import type { NoticeToWrite } from '#server/platform/database/notice-recipients.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { EventBus } from '#server/platform/events/event-bus.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import { TestWorld } from '#server/testing/test-world.js';
import { DeliverNotices } from './deliver-notices.js';
import { DeliveryRepository } from './delivery.repository.js';
import type { NoticeStream } from './notice.type.js';
import { FakeGateway } from './testing/fake-gateway.js';
import { FakeMailServer } from './testing/fake-mail-server.js';

const INBOX = `query ($first: Int!, $after: String, $unreadOnly: Boolean) {
  unreadNotices
  notices(first: $first, after: $after, unreadOnly: $unreadOnly) { rows { id kind parameters path readAt } next } }`;
const READ = 'mutation ($ids: [ID!]!) { readNotices(ids: $ids) }';
const READ_ALL = 'mutation { readAllNotices }';
const SAVE =
  'mutation ($mailAddress: String!) { saveNoticePreferences(mailAddress: $mailAddress) { mailAddress channels } }';

interface InboxReply {
  unreadNotices: number;
  notices: NoticeStream;
}

let world: TestWorld;
let unitId: string;
let head: TestClient;
let reporter: TestClient;
let office: TestClient;

const unitOfWork = () => new UnitOfWork(world.database.appDataSource, world.clock, new EventBus());
const notify = (home: TestJurisdiction, notices: NoticeToWrite[], by: TestClient | null = null) =>
  unitOfWork().runAs(
    {
      jurisdictionId: home.id,
      actor: by?.session ? { accountId: by.session.accountId, displayName: '', unitId: null } : null,
      requestId: null,
      address: null,
    },
    (tx) => tx.notify(notices),
  );
const reminder = (to: NoticeToWrite['to'], task = '政务公开'): NoticeToWrite => ({
  kind: 'assignment.reminded',
  to,
  parameters: { task, actor: '督查室' },
  path: '/work-list/to_report',
});
const inbox = (client: TestClient, over: object = {}): Promise<InboxReply> =>
  client.graphql<InboxReply>(INBOX, { first: 50, ...over });

beforeAll(async () => {
  world = await TestWorld.open();
  unitId = await world.home.unit('县档案局');
  const otherUnit = await world.home.unit('县林业局');
  head = await world.home.logIn('unit_head', unitId);
  reporter = await world.home.logIn('unit_reporter', unitId);
  await world.home.logIn('unit_head', otherUnit);
  office = await world.home.logIn('office');
});
afterAll(() => world.close());

describe('the inbox', () => {
  it('holds what is addressed to the unit, the role or the account, and never what one did oneself', async () => {
    await notify(
      world.home,
      [
        reminder({ unitId }),
        reminder({ unitId, roles: ['unit_head'] }, '乡村振兴'),
        reminder({ roles: ['office'] }, '督查'),
        reminder({ accountIds: [reporter.session?.accountId ?? ''] }, '档案'),
      ],
      office,
    );
    expect((await inbox(head)).notices.rows.map(({ parameters }) => parameters.task)).toEqual([
      '乡村振兴',
      '政务公开',
    ]);
    expect((await inbox(reporter)).notices.rows.map(({ parameters }) => parameters.task)).toEqual([
      '档案',
      '政务公开',
    ]);
    expect(await inbox(office)).toMatchObject({ unreadNotices: 0, notices: { rows: [], next: null } });
  });

  it('pages into the past and counts what is unread', async () => {
    const first = await inbox(head, { first: 1 });
    const second = await inbox(head, { first: 1, after: first.notices.next });
    expect([first.notices.rows[0]?.parameters.task, second.notices.rows[0]?.parameters.task]).toEqual([
      '乡村振兴',
      '政务公开',
    ]);
    expect([first.unreadNotices, second.notices.next]).toEqual([2, null]);
  });

  it('marks notices read, one’s own only', async () => {
    const ids = (await inbox(head)).notices.rows.map(({ id }) => id);
    await expect(reporter.graphql(READ, { ids })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await inbox(head)).unreadNotices).toBe(2);
    expect(await head.graphql(READ, { ids: [ids[0]] })).toEqual({ readNotices: 1 });
    const unread = await inbox(head, { unreadOnly: true });
    expect(unread.notices.rows.map(({ id }) => id)).toEqual([ids[1]]);
    expect(await head.graphql(READ_ALL)).toEqual({ readAllNotices: 0 });
  });

  it('reads a constant number of statements, and refuses a page that is none', async () => {
    expect(await world.statementsOf(() => inbox(reporter, { first: 200 }))).toBeLessThanOrEqual(4);
    await expect(inbox(head, { first: 201 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('writes notices of a failed change nowhere', async () => {
    const failed = unitOfWork().runAs(
      { jurisdictionId: world.home.id, actor: null, requestId: null, address: null },
      async (tx) => {
        await tx.notify([reminder({ unitId }, '没有发生')]);
        throw new Error('refused');
      },
    );
    await expect(failed).rejects.toThrow('refused');
    expect((await inbox(head)).unreadNotices).toBe(0);
  });
});

describe('preferences', () => {
  it('keeps a mail address, takes an empty one for none and refuses what is none', async () => {
    const saved = await head.graphql(SAVE, { mailAddress: ' wang@example.gov.cn ' });
    expect(saved).toEqual({ saveNoticePreferences: { mailAddress: 'wang@example.gov.cn', channels: [] } });
    await expect(head.graphql(SAVE, { mailAddress: 'wang' })).rejects.toMatchObject({
      reason: 'notifications.mail-address-invalid',
    });
    expect(await head.graphql(SAVE, { mailAddress: '' })).toMatchObject({
      saveNoticePreferences: { mailAddress: null },
    });
  });
});

describe('delivery', () => {
  let mail: FakeMailServer;
  let gateway: FakeGateway;
  let delivery: DeliverNotices;
  const SECRET = 'a key that the gateway shares';
  /** At that time or as soon as the office is at work after it. */
  const later = (seconds: number) => {
    world.now = new Date(world.now.getTime() + seconds * 1000);
    while (!isDeliveryTime(world.now, (day) => WEEKEND_CALENDAR.isWorkday(day)))
      world.now = new Date(world.now.getTime() + 600_000);
  };
  const fresh = () =>
    new DeliverNotices(
      readConfig({
        DUHENG_SMTP_URL: mail.url,
        DUHENG_MAIL_FROM: 'duheng@example.gov.cn',
        DUHENG_WEBHOOK_URL: gateway.url,
        DUHENG_WEBHOOK_SECRET: SECRET,
        DUHENG_PUBLIC_URL: 'http://duheng.example.gov.cn/',
      }),
      world.clock,
      world.database.appDataSource,
      unitOfWork(),
      new DeliveryRepository(),
      new CalendarRepository(),
    );

  beforeAll(async () => {
    mail = await FakeMailServer.open();
    gateway = await FakeGateway.open();
    delivery = fresh();
    await reporter.graphql(READ_ALL);
    await head.graphql(SAVE, { mailAddress: 'head@example.gov.cn' });
    await notify(world.home, [reminder({ unitId })]);
    // A Saturday: nothing leaves before Monday morning.
    expect(await delivery.run()).toBe(0);
    later(0);
  });
  afterAll(async () => {
    delivery.onApplicationShutdown();
    await Promise.all([mail.close(), gateway.close()]);
  });

  it('sends each unread notice once by each channel, signed, with its link', async () => {
    expect(await delivery.run()).toBe(3);
    expect(await fresh().run()).toBe(0);
    expect(mail.messages).toHaveLength(1);
    expect(mail.messages[0]).toContain('head@example.gov.cn');
    expect(gateway.posts.map(({ body }) => (JSON.parse(body) as { text: string }).text)).toEqual([
      '督查室催办：政务公开',
      '督查室催办：政务公开',
    ]);
    const { headers, body } = gateway.posts[0]!;
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    expect(headers['x-duheng-signature']).toBe(`sha256=${signature}`);
    expect(JSON.parse(body)).toMatchObject({
      id: headers['x-duheng-delivery'],
      link: 'http://duheng.example.gov.cn/work-list/to_report',
    });
  });

  it('tries again later what was refused, and gives up in the end', async () => {
    gateway.posts.length = 0;
    gateway.status = 503;
    mail.refuses = true;
    await notify(world.home, [reminder({ unitId, roles: ['unit_head'] })]);
    expect(await delivery.run()).toBe(0);
    expect(await delivery.run()).toBe(0);
    expect(gateway.posts).toHaveLength(1);
    mail.refuses = false;
    later(RETRY_SECONDS[0]);
    expect(await delivery.run()).toBe(1);
    for (const seconds of RETRY_SECONDS) {
      later(seconds);
      await delivery.run();
    }
    expect(gateway.posts).toHaveLength(MAX_TRIES);
    expect(new Set(gateway.posts.map(({ headers }) => headers['x-duheng-delivery'])).size).toBe(1);
  });

  it('shares the queue between servers without sending anything twice', async () => {
    gateway.posts.length = 0;
    gateway.status = 204;
    await notify(
      world.home,
      Array.from({ length: 30 }, (_, n) => reminder({ unitId, roles: ['unit_reporter'] }, `任务${n}`)),
    );
    const servers = [fresh(), fresh(), fresh()];
    const sent = await Promise.all(servers.map((server) => server.run()));
    for (const server of servers) server.onApplicationShutdown();
    expect(sent.reduce((a, b) => a + b, 0)).toBe(30);
    expect(new Set(gateway.posts.map(({ headers }) => headers['x-duheng-delivery'])).size).toBe(30);
    expect(gateway.posts).toHaveLength(30);
  });

  it('sends nothing that was read meanwhile, nor old news', async () => {
    gateway.posts.length = 0;
    await notify(world.home, [reminder({ unitId, roles: ['unit_reporter'] })]);
    // The old session has run out with the retries of the days before.
    await (await world.home.session(reporter.session?.accountId ?? '')).graphql(READ_ALL);
    await notify(world.other, []);
    expect(await delivery.run()).toBe(0);
    await notify(world.home, [reminder({ unitId, roles: ['unit_reporter'] })]);
    later(4 * 86_400);
    expect(await delivery.run()).toBe(0);
    expect(gateway.posts).toEqual([]);
  });
});
