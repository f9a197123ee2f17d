import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from './testing/issued-plan.js';

const SUBSCRIPTION = 'subscription { progressChanged { assignmentId taskId planId unitId } }';
const ACCEPT = 'mutation ($input: VersionedInput!) { acceptProgressReport(input: $input) { state } }';

interface Changed {
  readonly assignmentId: string;
  readonly unitId: string;
}

/** Somebody with a ledger open: everything that the server has told so far. */
class Listener {
  readonly heard: Changed[] = [];
  readonly errors: unknown[] = [];
  private readonly client: Client;
  private readonly opened: Promise<void>;

  constructor({ origin, headers }: TestClient) {
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
      }
    }
    const url = `${origin.replace('http', 'ws')}/graphql`;
    this.client = createClient({
      url,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
    this.opened = new Promise((resolve) => {
      this.client.on('connected', () => resolve());
      this.client.on('closed', () => resolve());
    });
    this.client.subscribe<{ progressChanged: Changed }>(
      { query: SUBSCRIPTION },
      {
        next: ({ data, errors }) => {
          if (data) this.heard.push(data.progressChanged);
          if (errors) this.errors.push(...errors);
        },
        error: (error) => this.errors.push(error),
        complete: () => undefined,
      },
    );
  }

  /** Connected, and the subscription with the server. */
  async ready(): Promise<this> {
    await this.opened;
    await settled();
    return this;
  }

  close(): void {
    void this.client.dispose();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe('changes of progress', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let office: TestClient;
  const open: Listener[] = [];

  const listen = (client: TestClient): Promise<Listener> => {
    const listener = new Listener(client);
    open.push(listener);
    return listener.ready();
  };
  async function acceptOne(unit = unitId): Promise<string> {
    const assignmentId = await plan.assign(await plan.task(), unit);
    const id = await plan.report(assignmentId, 3, { state: 'submitted' });
    await office.graphql(ACCEPT, { input: { id, version: 1 } });
    await settled();
    return assignmentId;
  }

  /** The first change that the listener is told of: its subscription may still be on its way to the server. */
  async function firstHeard(listener: Listener, unit = unitId): Promise<string> {
    for (let tries = 0; tries < 40; tries += 1) {
      const assignmentId = await acceptOne(unit);
      if (listener.heard.some((one) => one.assignmentId === assignmentId)) return assignmentId;
    }
    throw new Error('nothing was heard');
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县住建局');
    office = await world.home.logIn('office');
  });
  afterAll(async () => {
    open.forEach((listener) => listener.close());
    await world.close();
  });

  it('reach those who may read the assignment, as ids', async () => {
    const listeners = [
      await listen(office),
      await listen(await world.home.logIn('leader')),
      await listen(await world.home.logIn('unit_reporter', unitId)),
    ];
    for (const listener of listeners) {
      const assignmentId = await firstHeard(listener);
      expect(listener.heard).toContainEqual({
        assignmentId,
        unitId,
        planId: plan.id,
        taskId: expect.any(String),
      });
    }
  });

  it('reach no other unit and no other jurisdiction', async () => {
    const neighbours = [
      await listen(await world.home.logIn('unit_head', await world.home.unit('县粮食局'))),
      await listen(await world.other.logIn('office')),
      await listen(await world.other.logIn('leader')),
    ];
    // By when somebody who came later has been told, they would have been.
    await firstHeard(await listen(office));
    expect(neighbours.flatMap(({ heard }) => heard)).toEqual([]);
  });

  it('are refused to those without the right and to strangers', async () => {
    const administrator = await listen(await world.home.logIn('system_administrator'));
    const stranger = await listen(world.stranger());
    await firstHeard(await listen(office));
    expect([...administrator.heard, ...stranger.heard]).toEqual([]);
    expect(administrator.errors).not.toEqual([]);
    expect(stranger.errors).not.toEqual([]);
  });

  it('end for an account that is disabled while its screen is open', async () => {
    const client = await world.home.logIn('inspector');
    const listener = await listen(client);
    await firstHeard(listener);
    const { length } = listener.heard;
    const accounts = world.database.dataSource.getRepository(AccountRow);
    await accounts.update({ id: client.session!.accountId }, { disabled: true });
    await acceptOne();
    expect(listener.heard).toHaveLength(length);
  });

  it('follow the account to its new unit', async () => {
    const client = await world.home.logIn('unit_reporter', unitId);
    const listener = await listen(client);
    const elsewhere = await world.home.unit('县残联');
    const accounts = world.database.dataSource.getRepository(AccountRow);
    await accounts.update({ id: client.session!.accountId }, { unitId: elsewhere });
    await acceptOne();
    expect(listener.heard).toEqual([]);
    await firstHeard(listener, elsewhere);
    expect(new Set(listener.heard.map((one) => one.unitId))).toEqual(new Set([elsewhere]));
  });

  it('are not told of a decision that failed', async () => {
    const listener = await listen(office);
    const assignmentId = await plan.assign(await plan.task(), unitId);
    const id = await plan.report(assignmentId, 3, { state: 'submitted' });
    await expect(office.graphql(ACCEPT, { input: { id, version: 7 } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await settled();
    expect(listener.heard).toEqual([]);
  });
});
