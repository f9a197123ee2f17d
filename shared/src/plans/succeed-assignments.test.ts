import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { succeedShares, type OpenShare, type SuccessorShare } from './succeed-assignments.js';

const open = (id: string, over: Partial<OpenShare> = {}): OpenShare => ({
  id,
  taskId: `task of ${id}`,
  role: 'responsible',
  reportsForTask: false,
  ...over,
});
const theirs = (id: string, over: Partial<SuccessorShare> = {}): SuccessorShare => ({
  id: `theirs of ${id}`,
  taskId: `task of ${id}`,
  unitId: 'new',
  role: 'responsible',
  withdrawn: false,
  ...over,
});
const none: ReadonlyMap<string, string> = new Map();

describe('R93 who takes over the open shares of a unit that ends', () => {
  it('is the successor: a share of its own, or the one that it has', () => {
    const [moved, joined] = succeedShares([open('a'), open('b')], ['new'], none, [theirs('b')]);
    expect(moved).toMatchObject({ way: 'moved', successorId: 'new', joinedShareId: null });
    expect(joined).toMatchObject({ way: 'joined', successorId: 'new', joinedShareId: 'theirs of b' });
  });

  it('leads where either led; a part that was taken back counts no more', () => {
    const roleOf = (mine: OpenShare, other: SuccessorShare) =>
      succeedShares([mine], ['new'], none, [other])[0]!.role;
    expect(roleOf(open('a', { role: 'lead' }), theirs('a'))).toBe('lead');
    expect(roleOf(open('a'), theirs('a', { role: 'lead' }))).toBe('lead');
    expect(roleOf(open('a'), theirs('a', { role: 'lead', withdrawn: true }))).toBe('responsible');
  });

  it('is the chosen one of several, the first otherwise, and nobody after an abolition', () => {
    const shares = succeedShares([open('a'), open('b')], ['one', 'two'], new Map([['b', 'two']]), []);
    expect(shares.map(({ successorId }) => successorId)).toEqual(['one', 'two']);
    expect(succeedShares([open('a')], [], none, [])).toMatchObject([{ way: 'ended', successorId: null }]);
  });

  it('accounts for every share once, and never gives one task twice to one unit', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(ids, ids, (mine, others) => {
        const result = succeedShares(
          mine.map((id) => open(id)),
          ['new'],
          none,
          others.map((id) => theirs(id)),
        );
        expect(result.map(({ shareId }) => shareId)).toEqual(mine);
        for (const { taskId, way } of result)
          expect(way).toBe(others.some((id) => theirs(id).taskId === taskId) ? 'joined' : 'moved');
      }),
    );
  });
});
