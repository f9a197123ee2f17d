import { expect, it } from '@jest/globals';
import { checkIndicatorTree } from '#shared/assessment/indicator-tree.rules.js';
import { INDICATOR_TEMPLATE } from '#shared/assessment/indicator-template.js';
import {
  addIndicator,
  branches,
  removeIndicator,
  toDraft,
  toNodes,
  withSums,
  type IndicatorDraft,
} from './indicator-draft.js';

const drafts: IndicatorDraft[] = INDICATOR_TEMPLATE.map(toDraft);

it('an unchanged template passes the rules', () => {
  expect(checkIndicatorTree(toNodes(withSums(drafts)), '100')).toEqual([]);
});

it('a heading carries the sum of what stands below it', () => {
  const changed = drafts.map((draft) =>
    draft.key === 'delivery-on-time' ? { ...draft, points: '30' } : draft,
  );
  const delivery = withSums(changed).find((draft) => draft.key === 'delivery');
  expect(delivery?.points).toBe('65');
  expect(checkIndicatorTree(toNodes(withSums(changed)), '100').map((problem) => problem.key)).toEqual([
    'assessment.points-total-differs',
  ]);
});

it('adding and removing keeps the tree sound', () => {
  const added = addIndicator(drafts, 'public', 'new');
  expect(branches(added).find(({ node }) => node.key === 'new')).toMatchObject({ level: 2, leaf: true });
  const split = addIndicator(drafts, 'public-satisfaction', 'part');
  expect(split.find((draft) => draft.key === 'public-satisfaction')?.rule).toBeNull();
  const removed = removeIndicator(removeIndicator(drafts, 'delivery'), 'public-satisfaction');
  expect(removed.map((draft) => draft.key)).toEqual([
    'quality',
    'quality-verified',
    'quality-rectified',
    'public',
  ]);
  expect(removed.find((draft) => draft.key === 'public')?.rule).toEqual({ kind: 'judgement' });
});

it('a heading over parts of units carries what each of them can get, and adding hands on whom it is for', () => {
  const only = (unitId: string) => ({ appliesTo: { categoryIds: [], unitIds: [unitId] } });
  const split = addIndicator(addIndicator(drafts, 'public-satisfaction', 'a'), 'public-satisfaction', 'b');
  const parts = split.map((draft) =>
    draft.key === 'a'
      ? { ...draft, ...only('甲局'), points: '15' }
      : draft.key === 'b'
        ? { ...draft, ...only('乙局'), points: '15' }
        : draft,
  );
  const points = (key: string) => withSums(parts).find((draft) => draft.key === key)?.points;
  expect([points('public-satisfaction'), points('public')]).toEqual(['15', '15']);
  const further = addIndicator(parts, 'a', 'c');
  expect(further.find(({ key }) => key === 'c')?.appliesTo).toEqual(only('甲局').appliesTo);
  expect(further.find(({ key }) => key === 'a')).toMatchObject({ appliesTo: null, rule: null });
});
