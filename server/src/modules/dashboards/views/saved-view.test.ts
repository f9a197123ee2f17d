import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_SAVED_VIEWS } from '#shared/dashboards/saved-view/saved-view.schema.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { SavedView } from './saved-view.types.js';

const VIEW = 'id version name query shared own ownerName isDefault';
const LIST = `{ savedViews { ${VIEW} } }`;
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${VIEW} } }`;
const CHANGE = `mutation ($input: ChangeViewInput!) { changeView(input: $input) { ${VIEW} } }`;
const DELETE = `mutation ($input: VersionedInput!) { deleteView(input: $input) { id version } }`;
const OFFERS = '{ undoOffers { id kind parameters } }';
const TAKE_BACK = `mutation ($offerId: ID!) { takeBack(offerId: $offerId) { done } }`;
const DEFAULT = `mutation ($viewId: ID) { chooseDefaultView(viewId: $viewId) { id isDefault } }`;

describe('saved views', () => {
  let world: TestWorld;
  let office: TestClient;
  let leader: TestClient;
  let head: TestClient;

  const list = async (client: TestClient): Promise<SavedView[]> =>
    (await client.graphql<{ savedViews: SavedView[] }>(LIST)).savedViews;
  const names = async (client: TestClient) => (await list(client)).map(({ name }) => name);
  const save = async (client: TestClient, name: string, shared = false): Promise<SavedView> => {
    const input = { name, query: 'sort=-due_on&status=behind&line=9', shared };
    return (await client.graphql<{ saveView: SavedView }>(SAVE, { input })).saveView;
  };
  const undo = async (): Promise<unknown> => {
    const { undoOffers } = await office.graphql<{ undoOffers: { id: string }[] }>(OFFERS);
    return office.graphql(TAKE_BACK, { offerId: undoOffers[0]!.id });
  };
  const seen = ({ id, version }: SavedView) => ({ id, version });

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    leader = await world.home.logIn('leader');
    head = await world.home.logIn('unit_head', await world.home.unit('县甲局'));
  });
  afterAll(() => world.close());

  it('keep a query in its one form, for their owner', async () => {
    const view = await save(office, ' 欠进度 ');
    expect(view).toMatchObject({
      name: '欠进度',
      query: 'status=behind&sort=-due_on',
      own: true,
      version: 1,
    });
    expect(await list(office)).toEqual([view]);
    expect([await names(leader), await names(head)]).toEqual([[], []]);
    await expect(save(office, '欠进度')).rejects.toMatchObject({ reason: 'saved-view.name-taken' });
    await expect(save(office, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await save(head, '欠进度');
    expect(await names(head)).toEqual(['欠进度']);
  });

  it('are shared by the office with those who see the whole jurisdiction', async () => {
    const view = await save(office, '本月到期', true);
    expect(await list(leader)).toEqual([
      expect.objectContaining({ id: view.id, own: false, shared: true, query: view.query }),
    ]);
    expect(await names(head)).not.toContain('本月到期');
    expect(await names(await world.other.logIn('office'))).toEqual([]);
    for (const client of [leader, head])
      await expect(save(client, '想共享', true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const administrator = await world.home.logIn('system_administrator');
    await expect(list(administrator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are changed, deleted and brought back by their owner alone, as the owner saw them', async () => {
    const view = await save(office, '待改名', true);
    for (const client of [leader, await world.other.logIn('office')])
      for (const [mutation, input] of [
        [CHANGE, { ...seen(view), name: '夺走' }],
        [DELETE, seen(view)],
      ] as const)
        await expect(client.graphql(mutation, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const input = { ...seen(view), name: '已改名', query: 'light=red' };
    const { changeView } = await office.graphql<{ changeView: SavedView }>(CHANGE, { input });
    expect(changeView).toMatchObject({ name: '已改名', query: 'light=red', shared: true, version: 2 });
    await expect(office.graphql(CHANGE, { input })).rejects.toMatchObject({ code: 'CONFLICT' });
    await office.graphql(DELETE, { input: seen(changeView) });
    expect([await names(office), await names(leader)].flat()).not.toContain('已改名');
    const gone = { id: view.id, version: 3 };
    await expect(office.graphql(DELETE, { input: gone })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await undo();
    expect(await names(leader)).toContain('已改名');
  });

  it('give an account the view that its ledger opens with, until that is gone', async () => {
    const view = (await list(office)).find(({ name }) => name === '本月到期')!;
    await leader.graphql(DEFAULT, { viewId: view.id });
    const defaults = async (client: TestClient) =>
      (await list(client)).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect([await defaults(leader), await defaults(office)]).toEqual([['本月到期'], []]);
    await expect(head.graphql(DEFAULT, { viewId: view.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await office.graphql(DELETE, { input: seen(view) });
    expect(await defaults(leader)).toEqual([]);
    await undo();
    expect(await defaults(leader)).toEqual(['本月到期']);
    await leader.graphql(DEFAULT, { viewId: null });
    expect(await defaults(leader)).toEqual([]);
  });

  it('are bounded, also for two who save at once', async () => {
    const crowded = await world.home.logIn('inspector');
    for (let n = 1; n < MOST_SAVED_VIEWS; n += 1) await save(crowded, `视图${n}`);
    const both = await Promise.allSettled([save(crowded, '甲'), save(crowded, '乙')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await list(crowded)).filter(({ own }) => own).length).toBe(MOST_SAVED_VIEWS);
  });
});
