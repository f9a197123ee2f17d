import { describe, expect, it } from '@jest/globals';
import { dueNotBefore } from '../due-not-before.js';
import { shareChanges, TAKEN_OUT, type StandingShare } from './share-changes.js';

const DAY = '2026-08-15';
const share = (unitId: string, changes: Partial<StandingShare> = {}): StandingShare => ({
  id: `share of ${unitId}`,
  unitId,
  role: 'responsible',
  groupId: null,
  startsOn: '2026-03-01',
  dueOn: '2026-09-30',
  withdrawn: false,
  ...changes,
});
const wanted = (unitId: string, role: 'lead' | 'responsible' = 'responsible') => ({
  unitId,
  role,
  groupId: null,
});

describe('R91 dueNotBefore', () => {
  it('keeps later days, no day, and brings earlier ones to the day of issue', () => {
    expect(dueNotBefore('2026-09-30', DAY)).toBe('2026-09-30');
    expect(dueNotBefore(null, DAY)).toBeNull();
    expect(dueNotBefore('2026-06-30', DAY)).toBe(DAY);
  });
});

describe('shareChanges', () => {
  it('gives new units a share and withdraws those that are not named any more; others are left alone', () => {
    const changes = shareChanges(
      { dueOn: '2026-09-30', redated: false, wanted: [wanted('a'), wanted('c')] },
      [share('a'), share('b')],
      DAY,
    );
    expect(changes.added).toEqual([{ ...wanted('c'), dueOn: '2026-09-30' }]);
    expect(changes.changed).toEqual([share('b', { withdrawn: true })]);
  });

  it('changes the role under the same id', () => {
    const { added, changed } = shareChanges(
      { dueOn: null, redated: false, wanted: [wanted('a', 'lead')] },
      [share('a')],
      DAY,
    );
    expect(added).toEqual([]);
    expect(changed).toEqual([share('a', { role: 'lead' })]);
  });

  it('takes the old share of a unit that comes back up again, from that day on', () => {
    const { added, changed } = shareChanges(
      { dueOn: '2026-06-30', redated: false, wanted: [wanted('a')] },
      [share('a', { withdrawn: true })],
      DAY,
    );
    expect(added).toEqual([]);
    expect(changed).toEqual([share('a', { startsOn: DAY, dueOn: DAY })]);
  });

  it('R91 re-dates shares, never to before the day of the revision; withdrawn ones keep their date', () => {
    const standing = [share('a'), share('b', { withdrawn: true })];
    expect(shareChanges({ dueOn: '2026-12-31', redated: true, wanted: null }, standing, DAY).changed).toEqual(
      [share('a', { dueOn: '2026-12-31' })],
    );
    expect(shareChanges({ dueOn: '2026-06-30', redated: true, wanted: null }, standing, DAY).changed).toEqual(
      [share('a', { dueOn: DAY })],
    );
  });

  it('withdraws every share of a task that is taken out', () => {
    expect(shareChanges(TAKEN_OUT, [share('a'), share('b', { withdrawn: true })], DAY)).toEqual({
      added: [],
      changed: [share('a', { withdrawn: true })],
    });
  });
});
