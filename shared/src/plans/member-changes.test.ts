import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memberChanges, type StandingMember } from './member-changes.js';

const task = {
  id: 't',
  units: [
    { role: 'lead' as const, unitId: 'data', groupId: null },
    { role: 'responsible' as const, unitId: null, groupId: 'towns' },
  ],
};
const share = (unitId: string, over: Partial<StandingMember> = {}): StandingMember => ({
  id: `share of ${unitId}`,
  unitId,
  role: 'responsible',
  groupId: 'towns',
  withdrawn: false,
  finished: false,
  ...over,
});
const lead = share('data', { role: 'lead', groupId: null });
const changesFor = (standing: StandingMember[], members: string[]) =>
  memberChanges(task, standing, () => members, 'office_appoints').map(
    ({ kind, unitId }) => `${kind} ${unitId}`,
  );

describe('R07, R93 what today’s members change in an issued task', () => {
  it('joins those who are new, takes back from those who left, and nothing else', () => {
    expect(changesFor([lead, share('east'), share('west')], ['west', 'south'])).toEqual([
      'leaves east',
      'joins south',
    ]);
    expect(changesFor([lead, share('east')], ['east'])).toEqual([]);
  });

  it('leaves named units and finished work alone', () => {
    expect(changesFor([lead, share('east', { finished: true })], [])).toEqual([]);
    expect(changesFor([share('east', { groupId: null })], [])).toEqual([]);
  });

  it('takes an old share up again instead of making a second one', () => {
    const [change] = memberChanges(
      task,
      [lead, share('east', { withdrawn: true })],
      () => ['east'],
      'office_appoints',
    );
    expect(change).toMatchObject({ kind: 'joins', unitId: 'east', shareId: 'share of east' });
  });

  it('once applied leaves nothing to apply', () => {
    const units = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'data'));
    fc.assert(
      fc.property(units, units, (before, members) => {
        const standing = [lead, ...before.filter((id) => id !== 'data').map((id) => share(id))];
        const changes = memberChanges(task, standing, () => members, 'office_appoints');
        const gone = new Set(changes.filter(({ kind }) => kind === 'leaves').map(({ unitId }) => unitId));
        const after = [
          ...standing.map((one) => ({ ...one, withdrawn: gone.has(one.unitId) })),
          ...changes.filter(({ kind }) => kind === 'joins').map(({ unitId }) => share(unitId)),
        ];
        expect(changesFor(after, members)).toEqual([]);
      }),
    );
  });
});
