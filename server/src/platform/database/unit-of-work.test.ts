import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { DomainEvent } from '../events/domain-event.js';
import { EventBus } from '../events/event-bus.js';
import type { Transaction } from './transaction.js';
import { UnitOfWork } from './unit-of-work.js';

describe('a unit of work', () => {
  let world: TestWorld;
  let unitOfWork: UnitOfWork;
  const events = new EventBus();
  let order = 0;

  beforeAll(async () => {
    world = await TestWorld.open();
    unitOfWork = new UnitOfWork(world.database.appDataSource, world.clock, events);
  });
  afterAll(() => world.close());

  const run = <T>(work: (tx: Transaction) => Promise<T>, jurisdictionId = world.home.id): Promise<T> =>
    unitOfWork.runAs({ jurisdictionId, actor: null, requestId: null, address: null }, work);
  const group = () => ({ name: `集合${(order += 1)}`, sortOrder: order, reachesVertical: false });
  const audited = (entityId: string | null) =>
    ({ action: 'organisation.change-units', entityType: 'unit-group', entityId }) as const;
  const groups = (name: string) => world.database.dataSource.getRepository(UnitGroupRow).findBy({ name });
  const entries = (entityId: string) =>
    world.database.dataSource.getRepository(AuditEntryRow).findBy({ entityId });

  it('commits what was posted without being waited for, with its audit entry', async () => {
    const row = group();
    const id = await run(async (tx) => {
      const [posted = ''] = tx.post(UnitGroupRow, [row]);
      await tx.audit(audited(posted));
      return posted;
    });
    expect(await groups(row.name)).toMatchObject([{ id, version: 1, sortOrder: row.sortOrder }]);
    expect(await entries(id)).toHaveLength(1);
  });

  it('tells of a change when it is committed, and keeps and tells nothing when what was posted last is refused', async () => {
    const heard: DomainEvent[] = [];
    const stop = events.listen((event) => heard.push(event));
    const change = async (row: ReturnType<typeof group>, last: typeof row): Promise<string> => {
      let changed = '';
      await run(async (tx) => {
        [changed = ''] = await tx.insert(UnitGroupRow, [row]);
        await tx.audit(audited(changed));
        const { jurisdictionId } = tx;
        tx.announce({ type: 'progress-changed', jurisdictionId, ids: { assignment: changed } });
        tx.post(UnitGroupRow, [last]);
        expect(heard.filter(({ ids }) => ids['assignment'] === changed)).toEqual([]);
      }).catch((error: unknown) =>
        expect(error).toMatchObject({ driverError: { constraint: 'unit_groups_name_key' } }),
      );
      return changed;
    };
    const taken = group();
    const told = await change(group(), taken);
    const row = group();
    const silent = await change(row, taken);
    stop();
    expect(heard.map(({ ids }) => ids['assignment'])).toEqual([told]);
    expect([await entries(told), await entries(silent)].map(({ length }) => length)).toEqual([1, 0]);
    expect(await groups(row.name)).toEqual([]);
  });

  it('tells why the database refused what was posted, not that the next statement found the change broken off', async () => {
    const row = group();
    await run((tx) => tx.insert(UnitGroupRow, [row]));
    const work = run(async (tx) => {
      tx.post(UnitGroupRow, [row]);
      await tx.find(UnitGroupRow, { name: row.name });
    });
    await expect(work).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('keeps nothing of what was posted when the change fails by itself, and says why', async () => {
    const row = group();
    const work = run(async (tx) => {
      tx.post(UnitGroupRow, [row]);
      await Promise.reject(new Error('thought better of it'));
    });
    await expect(work).rejects.toThrow('thought better of it');
    expect(await groups(row.name)).toEqual([]);
  });

  it('shows and takes rows of its own jurisdiction only', async () => {
    const row = group();
    await run((tx) => tx.insert(UnitGroupRow, [row]), world.other.id);
    const seen = await run((tx) =>
      tx.manager.query<unknown[]>('SELECT name FROM unit_groups WHERE name = $1', [row.name]),
    );
    expect(seen).toEqual([]);
    const foreign = run((tx) =>
      tx.manager.query('UPDATE unit_groups SET jurisdiction_id = $1 WHERE jurisdiction_id = $2', [
        world.other.id,
        tx.jurisdictionId,
      ]),
    );
    await expect(foreign).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(run(() => Promise.resolve(), "x'; DROP")).rejects.toThrow(RangeError);
  });

  it('stores texts, numbers, days, moments, and JSON as they are read again', async () => {
    const accountId = (await world.home.logIn('office')).session!.accountId;
    const details = { action: 'plan.issue', entityType: 'plan', entityId: null, taskId: null } as const;
    const id = await run(async (tx) => {
      const [entry = ''] = await tx.append(AuditEntryRow, [
        {
          ...details,
          at: world.now,
          accountId,
          actorName: "甲'乙",
          unitId: null,
          before: ['一', { 二: 2 }],
          after: '"',
          requestId: null,
          address: null,
        },
      ]);
      return entry;
    });
    const found = await run((tx) => tx.find(AuditEntryRow, { id }));
    expect(found).toEqual({
      ...details,
      id,
      jurisdictionId: world.home.id,
      at: world.now,
      accountId,
      actorName: "甲'乙",
      unitId: null,
      before: ['一', { 二: 2 }],
      after: '"',
      requestId: null,
      address: null,
    });
  });

  it('inserts thousands of rows in order, and of each what it has', async () => {
    const rows = Array.from({ length: 2_300 }, () => group());
    const ids = await run((tx) => tx.insert(UnitGroupRow, rows));
    const stored = await world.database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM unit_groups WHERE name = ANY ($1) ORDER BY sort_order',
      [rows.map(({ name }) => name)],
    );
    expect(stored.map(({ id }) => id)).toEqual(ids);
  });

  it('changes a row that nobody has changed since, and counts its version up', async () => {
    const row = group();
    const [id = ''] = await run((tx) => tx.insert(UnitGroupRow, [row]));
    await run((tx) => tx.update(UnitGroupRow, { id, version: 1 }, { name: `${row.name}改` }));
    expect(await run((tx) => tx.lock(UnitGroupRow, id))).toMatchObject({
      name: `${row.name}改`,
      sortOrder: row.sortOrder,
      version: 2,
    });
    await expect(
      run((tx) => tx.update(UnitGroupRow, { id, version: 1 }, { name: '又改' })),
    ).rejects.toMatchObject({ code: 'CONFLICT', refusal: { values: { currentVersion: 2 } } });
    const other = run((tx) => tx.update(UnitGroupRow, { id, version: 2 }, {}), world.other.id);
    await expect(other).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(run((tx) => tx.lock(UnitGroupRow, id), world.other.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('looks for nothing by a property that was not given or that the table does not have', async () => {
    const find = (key: object) => run((tx) => tx.find(UnitGroupRow, key));
    await expect(find({ name: undefined })).rejects.toThrow(TypeError);
    await expect(find({ nonsense: '1' })).rejects.toThrow(TypeError);
  });

  it('lets writers of one row wait for each other, whatever is asked with the lock', async () => {
    const [id = ''] = await run((tx) => tx.insert(UnitGroupRow, [group()]));
    const counted = await Promise.all(
      Array.from({ length: 8 }, () =>
        run(async (tx) => {
          const [, row] = await Promise.all([tx.lock(UnitGroupRow, id), tx.find(UnitGroupRow, { id })]);
          await tx.update(UnitGroupRow, { id, version: row!.version }, {});
          return row!.version;
        }),
      ),
    );
    expect(counted.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
