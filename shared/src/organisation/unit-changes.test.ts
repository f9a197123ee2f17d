import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { maskPhone } from './officers/officer.js';
import { checkUnitEnd, nameOn, type UnitEndFacts } from './unit-change.js';
import { UNIT_LEVELS, checkParent } from './unit-level.js';

const today = asCivilDate('2026-08-15');
const facts: UnitEndFacts = {
  kind: 'merged',
  unitId: 'old',
  effectiveOn: today,
  ended: false,
  successorIds: ['new'],
  fitSuccessorIds: ['new'],
  unitsBelow: 0,
};
const answer = (over: Partial<UnitEndFacts>) => {
  const checked = checkUnitEnd({ ...facts, ...over }, today);
  return checked.ok || checked.error.key;
};

describe('R93 a unit that ends', () => {
  it.each([
    [{}, true],
    [{ kind: 'abolished' as const, successorIds: [], fitSuccessorIds: [] }, true],
    [{ kind: 'split' as const, successorIds: ['a', 'b'], fitSuccessorIds: ['a', 'b'] }, true],
    [{ kind: 'split' as const }, 'organisation.successor-missing'],
    [{ kind: 'abolished' as const }, 'organisation.successor-missing'],
    [{ successorIds: [], fitSuccessorIds: [] }, 'organisation.successor-missing'],
    [{ successorIds: ['old'], fitSuccessorIds: [] }, 'organisation.successor-unfit'],
    [{ fitSuccessorIds: [] }, 'organisation.successor-unfit'],
    [{ effectiveOn: asCivilDate('2026-08-16') }, 'organisation.change-in-future'],
    [{ ended: true }, 'organisation.unit-ended'],
    [{ unitsBelow: 2 }, 'organisation.has-units-below'],
  ])('%j: %s', (over, expected) => {
    expect(answer(over)).toBe(expected);
  });

  it('was called by the name of its time', () => {
    const former = [
      { name: '县扶贫办', endedOn: '2021-05-01' },
      { name: '县扶贫开发局', endedOn: '2024-03-01' },
    ];
    expect(nameOn('县乡村振兴局', former, '2020-12-31')).toBe('县扶贫办');
    expect(nameOn('县乡村振兴局', former, '2021-05-01')).toBe('县扶贫开发局');
    expect(nameOn('县乡村振兴局', former, '2024-03-01')).toBe('县乡村振兴局');
  });
});

describe('R26 the tree of units', () => {
  it('hangs every unit below a higher one: it has no circle', () => {
    for (const level of UNIT_LEVELS)
      for (const parent of UNIT_LEVELS)
        expect(checkParent(level, parent).ok).toBe(UNIT_LEVELS.indexOf(parent) < UNIT_LEVELS.indexOf(level));
  });

  it('has no village without its town; R54 a division stands alone where a bureau keeps its own ledger', () => {
    expect(checkParent('village', null)).toMatchObject({
      ok: false,
      error: { key: 'organisation.village-needs-town' },
    });
    expect(checkParent('division', null).ok).toBe(true);
    expect(checkParent('county', null).ok).toBe(true);
  });
});

describe('R89 phone numbers', () => {
  it.each([
    ['13812341234', '138****1234'],
    ['0913-7662233', '091****2233'],
    ['7662233', '*******'],
    ['', ''],
  ])('%s is shown as %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});
