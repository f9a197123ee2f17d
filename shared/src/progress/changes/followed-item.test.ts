import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../access/policy.js';
import type { Role } from '../../access/roles.js';
import { advance } from '../../kernel/workflow.js';
import {
  FOLLOWED_ITEM_KINDS,
  FOLLOWED_ITEM_RULES,
  isItemOverdue,
  type FollowedItemKind,
} from './followed-item.js';
import { followedItemWorkflow, type FollowedItemFacts } from './followed-item.workflow.js';
import { maskContact } from './mask-contact.js';
import { itemFacts, offeredItemActions } from './offered-item-actions.js';

const actor = (role: Role, unitId: string | null): Actor => ({
  jurisdictionId: 'j',
  accountId: 'a',
  displayName: 'n',
  role,
  unitId,
});
const item = (kind: FollowedItemKind, state: 'open' | 'answered' = 'open') => ({
  kind,
  state,
  unitId: FOLLOWED_ITEM_RULES[kind].hasOwner ? 'owner' : null,
  raisedByUnitId: 'raiser',
});
const GIVEN = { wordsGiven: true, leaderNamed: false, proofGiven: true, newDayGiven: true };
const keys = (role: Role, unitId: string | null, ...[kind, state]: Parameters<typeof item>) =>
  offeredItemActions(actor(role, unitId), item(kind, state)).map(({ key }) =>
    key.replace('followed-item.', ''),
  );

describe('a followed item', () => {
  it('R29: is answered by its owner, spoken of by whoever raised it, and nobody else’s', () => {
    expect(keys('unit_head', 'owner', 'coordination')).toEqual(['comment', 'answer']);
    expect(keys('unit_head', 'raiser', 'coordination')).toEqual(['comment']);
    expect(keys('unit_head', 'third', 'coordination')).toEqual([]);
    expect(keys('office', null, 'coordination')).toEqual(['comment', 'settle']);
  });

  it('R79: a leader’s remark is settled by a named leader’s signature after an answer, and in no other way', () => {
    const facts = (given: Partial<FollowedItemFacts>) => ({
      ...itemFacts({ kind: 'remark', unitId: 'owner' }, { ...GIVEN, leaderNamed: true }),
      ...given,
    });
    const step = (
      key: 'followed-item.settle' | 'followed-item.sign-off',
      state: 'open' | 'answered',
      given = {},
    ) => {
      const result = advance(followedItemWorkflow, key, state, facts(given));
      return result.ok ? result.value : result.error.key;
    };
    expect(step('followed-item.settle', 'answered')).toBe('followed-item.needs-sign-off');
    expect(step('followed-item.sign-off', 'open')).toBe('followed-item.not-answered');
    expect(step('followed-item.sign-off', 'answered', { leaderNamed: false })).toBe(
      'followed-item.leader-missing',
    );
    expect(step('followed-item.sign-off', 'answered')).toBe('settled');
    expect(keys('leader', null, 'remark', 'answered')).toEqual(['comment', 'sign-off']);
    expect(keys('inspector', null, 'remark', 'answered')).toEqual(['comment', 'return']);
  });

  it('R75: a complaint is settled only after a reply', () => {
    const facts = itemFacts({ kind: 'complaint', unitId: 'owner' }, GIVEN);
    expect(advance(followedItemWorkflow, 'followed-item.settle', 'open', facts).ok).toBe(false);
    expect(advance(followedItemWorkflow, 'followed-item.settle', 'answered', facts).ok).toBe(true);
  });

  it('R31: good practice asks nobody for an answer', () => {
    expect(keys('unit_head', 'raiser', 'good_practice')).toEqual(['comment']);
    expect(keys('office', null, 'good_practice')).toEqual(['comment', 'settle']);
  });

  it('takes no step without words, and once it is settled only the re-check of a finding', () => {
    const facts = fc.record({
      wordsGiven: fc.boolean(),
      hasOwner: fc.boolean(),
      answerFirst: fc.boolean(),
      signedOff: fc.boolean(),
      leaderNamed: fc.boolean(),
      rectified: fc.boolean(),
      proofGiven: fc.boolean(),
      newDayGiven: fc.boolean(),
    });
    const key = fc.constantFrom(...followedItemWorkflow.transitions.map((one) => one.key));
    fc.assert(
      fc.property(facts, key, fc.constantFrom(...followedItemWorkflow.states), (given, step, state) => {
        const result = advance(followedItemWorkflow, step, state, given);
        if (!result.ok) return;
        expect([given.wordsGiven, state === 'settled']).toEqual([true, step.endsWith('recheck')]);
        if (state === 'settled') expect(given.rectified).toBe(true);
      }),
    );
  });

  it('is overdue until it is settled', () => {
    expect(isItemOverdue({ state: 'answered', dueOn: '2026-08-14' }, '2026-08-15')).toBe(true);
    expect(isItemOverdue({ state: 'settled', dueOn: '2026-08-14' }, '2026-08-15')).toBe(false);
    expect(isItemOverdue({ state: 'open', dueOn: null }, '2026-08-15')).toBe(false);
    expect(isItemOverdue({ state: 'open', dueOn: '2026-08-15' }, '2026-08-15')).toBe(false);
  });

  it('has a rule for every kind', () => {
    expect(Object.keys(FOLLOWED_ITEM_RULES).sort()).toEqual([...FOLLOWED_ITEM_KINDS].sort());
  });
});

it('R75: shows of a contact its ends only', () => {
  expect(maskContact('13800001234')).toBe('138****1234');
  expect(maskContact(' 0912-1234567 ')).toBe('091****4567');
  expect(maskContact('张三')).toBe('****');
  expect(maskContact('')).toBe('');
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{8,20}$/), (contact) => {
      expect(maskContact(contact)).toBe(`${contact.slice(0, 3)}****${contact.slice(-4)}`);
    }),
  );
});
