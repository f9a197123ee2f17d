import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const STAFF = `unitId divisions { id version name endedOn }
  officers { id version duty name post maskedPhone divisionId filedOn receipt endedOn }`;
const READ = `query ($unitId: ID!) { unitStaff(unitId: $unitId) { ${STAFF} } }`;
const OFFICER = `mutation ($input: SaveOfficerInput!) { staff: saveOfficer(input: $input) { ${STAFF} } }`;
const DIVISION = `mutation ($input: SaveDivisionInput!) { staff: saveDivision(input: $input) { ${STAFF} } }`;
const END = `mutation ($input: VersionedInput!) { staff: endOfficer(input: $input) { ${STAFF} } }`;
const FILE = `mutation ($input: FileOfficerInput!) { staff: fileOfficer(input: $input) { ${STAFF} } }`;
const REVEAL = `mutation ($id: ID!) { phone: revealPhone(officerId: $id) }`;

interface Officer {
  id: string;
  version: number;
  name: string;
  maskedPhone: string;
  endedOn: string | null;
}
interface Reply {
  staff: { divisions: { id: string; version: number; name: string }[]; officers: Officer[] };
}

let number = 0;

describe('the officers of a unit', () => {
  let world: TestWorld;
  let office: TestClient;
  let head: TestClient;
  let unitId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    unitId = await world.home.unit(`县第${(number += 1)}局`);
    head = await world.home.logIn('unit_head', unitId);
  });

  const save = async (over: object = {}, client = head) => {
    const person = { unitId, duty: 'responsible', name: '李某', post: '副局长', phone: '13812341234' };
    return (await client.graphql<Reply>(OFFICER, { input: { ...person, ...over } })).staff.officers;
  };
  const reveal = (id: string, client: TestClient) => client.graphql<{ phone: string }>(REVEAL, { id });

  it('R89 are kept by the unit, filed by the office with day and receipt, and then stand', async () => {
    const [{ id, version } = { id: '', version: 0 }] = await save();
    const input = { id, version, filedOn: '2026-08-10', receipt: '备〔2026〕3号' };
    const { staff } = await office.graphql<Reply>(FILE, { input });
    expect(staff.officers).toMatchObject([{ filedOn: '2026-08-10', receipt: '备〔2026〕3号', name: '李某' }]);
    await expect(office.graphql(FILE, { input: { ...input, version: 2 } })).rejects.toMatchObject({
      reason: 'officer.already-filed',
    });
    await expect(save({ id, version: 2, name: '赵某' })).rejects.toMatchObject({
      reason: 'officer.already-filed',
    });
    await expect(head.graphql(FILE, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('R89 show their number masked; the whole one on request, which is logged without it', async () => {
    const [{ id, maskedPhone } = { id: '', maskedPhone: '' }] = await save();
    expect(maskedPhone).toBe('138****1234');
    expect(await reveal(id, head)).toEqual({ phone: '13812341234' });
    const leader = await world.home.logIn('leader');
    expect(await leader.graphql(READ, { unitId })).toMatchObject({
      unitStaff: { officers: [{ maskedPhone: '138****1234' }] },
    });
    await expect(reveal(id, leader)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const log = await world.database.dataSource.query<{ action: string; row: string }[]>(
      `SELECT action, audit_entries::text AS row FROM audit_entries WHERE entity_id = $1`,
      [id],
    );
    expect(log.map(({ action }) => action).sort()).toEqual(['officer.manage', 'officer.reveal-phone']);
    expect(log.some(({ row }) => row.includes('13812341234'))).toBe(false);
  });

  it('R89 keep their history: who ends stays readable, a successor is a new entry', async () => {
    const [first] = await save();
    await head.graphql(END, { input: { id: first!.id, version: first!.version } });
    const officers = await save({ name: '赵某', phone: '' });
    expect(officers.map(({ name, endedOn }) => [name, endedOn])).toEqual([
      ['李某', '2026-08-15'],
      ['赵某', null],
    ]);
    await expect(save({ id: first!.id, version: 2 })).rejects.toMatchObject({ reason: 'officer.ended' });
  });

  it('leave the number as it is when only the rest changes', async () => {
    const [{ id, version } = { id: '', version: 0 }] = await save();
    await save({ id, version, post: '局长', phone: null });
    expect(await reveal(id, office)).toEqual({ phone: '13812341234' });
  });

  it('R47 liaison persons are kept for bodies outside government too, by the office', async () => {
    const hospital = await world.home.unit(`县人民医院${number}`);
    const officers = await save({ unitId: hospital, duty: 'liaison', name: '钱某' }, office);
    expect(officers).toMatchObject([{ name: '钱某', duty: 'liaison' }]);
  });

  it('divisions have names of their own inside the unit', async () => {
    const division = (over: object = {}) =>
      head.graphql<Reply>(DIVISION, { input: { unitId, name: '办公室', ...over } });
    const { staff } = await division();
    await expect(division()).rejects.toMatchObject({ reason: 'officer.division-taken' });
    const [{ id, version } = { id: '', version: 0 }] = staff.divisions;
    const renamed = await division({ id, version, name: '综合股' });
    expect(renamed.staff.divisions).toMatchObject([{ name: '综合股', version: 2 }]);
    const officers = await save({ divisionId: id });
    expect(officers[0]).toMatchObject({ divisionId: id });
  });

  it('refuse bad numbers, missing names, other units and other tenants', async () => {
    await expect(save({ phone: 'abc' })).rejects.toMatchObject({ reason: 'officer.phone-invalid' });
    await expect(save({ name: ' ' })).rejects.toMatchObject({ reason: 'officer.name-missing' });
    const stranger = await world.home.logIn('unit_head', await world.home.unit(`县旁${number}局`));
    await expect(save({}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.graphql(READ, { unitId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.other.logIn('office');
    await expect(save({}, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(foreign.graphql(READ, { unitId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [{ id, version } = { id: '', version: 0 }] = await save();
    await expect(save({ id, version: version + 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(reveal(id, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
