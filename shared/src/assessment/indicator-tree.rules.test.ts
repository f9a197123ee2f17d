import { describe, expect, it } from '@jest/globals';
import { INDICATOR_TEMPLATE } from './indicator-template.js';
import { checkIndicatorTree } from './indicator-tree.rules.js';
import { inTreeOrder, leavesOf, type IndicatorNode } from './indicator.js';

const node = (id: string, parentId: string | null, over: Partial<IndicatorNode> = {}): IndicatorNode => ({
  id,
  parentId,
  name: id,
  standard: '按完成比例得分',
  rule: { kind: 'judgement' },
  number: '',
  part: 'base',
  appliesTo: null,
  assessors: [],
  combination: 'mean',
  maxPoints: '50',
  sortOrder: 1,
  ...over,
});
const heading = (id: string, parentId: string | null, maxPoints = '50') =>
  node(id, parentId, { rule: null, standard: '', maxPoints });
const keysOf = (...nodes: IndicatorNode[]) => checkIndicatorTree(nodes, '100').map(({ key }) => key);

describe('a sound tree', () => {
  it('is the template, with every leaf on 100 points and nothing that may not be assessed', () => {
    expect(checkIndicatorTree(INDICATOR_TEMPLATE, '100')).toEqual([]);
    expect(leavesOf(INDICATOR_TEMPLATE)).toHaveLength(6);
    const words = INDICATOR_TEMPLATE.map(({ name, standard }) => name + standard).join('');
    expect(words).not.toMatch(/批示|媒体|刊发|登录|在线|照片|拍照|会议|发文|点赞|转发|打卡/);
  });

  it('is listed depth first, whatever order it comes in', () => {
    const order = inTreeOrder(INDICATOR_TEMPLATE).map(({ id }) => id);
    expect(order).toEqual(INDICATOR_TEMPLATE.map(({ id }) => id));
    expect(inTreeOrder([...INDICATOR_TEMPLATE].reverse()).map(({ id }) => id)).toEqual(order);
  });
});

describe('a tree is refused', () => {
  it('when it is empty, too deep, has unknown parents, twins or a cycle', () => {
    expect(keysOf()).toEqual(['assessment.tree-empty']);
    expect(keysOf(node('a', 'nobody'))).toEqual(['assessment.indicator-parent-unknown']);
    expect(keysOf(node('a', null), node('a', null))).toContain('assessment.indicator-id-duplicate');
    expect(keysOf(heading('a', 'b'), heading('b', 'a'))).toEqual(Array(2).fill('assessment.indicator-cycle'));
    expect(keysOf(heading('a', 'a'))).toEqual(['assessment.indicator-cycle']);
    expect(keysOf(heading('a', null), heading('b', 'a'), heading('c', 'b'), node('d', 'c'))).toEqual([
      'assessment.tree-too-deep',
    ]);
  });

  it('when a node is not what its place asks for', () => {
    const whole = { maxPoints: '100' };
    expect(keysOf(node('a', null, { ...whole, rule: null }))).toEqual(['assessment.leaf-without-rule']);
    expect(keysOf(node('a', null, whole), node('b', 'a', whole))).toEqual(['assessment.heading-with-rule']);
    expect(keysOf(node('a', null, { ...whole, standard: ' ' }))).toEqual([
      'assessment.indicator-standard-missing',
    ]);
    expect(keysOf(node('a', null, { ...whole, name: ' ' }))).toEqual(['assessment.indicator-name-missing']);
    expect(keysOf(node('a', null), node('b', null, { name: ' a ' }))).toEqual([
      'assessment.indicator-name-duplicate',
    ]);
    for (const maxPoints of ['0', '-1', '1.00001', 'abc', '', '1e2'])
      expect(keysOf(node('a', null, { maxPoints }))).toEqual(['assessment.indicator-points-invalid']);
  });

  it('when points do not add up, exactly', () => {
    expect(
      checkIndicatorTree(
        [
          heading('a', null, '60'),
          node('b', 'a', { maxPoints: '0.1' }),
          node('c', 'a', { maxPoints: '0.2' }),
          node('d', null, { maxPoints: '39.9999' }),
        ],
        '100',
      ),
    ).toEqual([
      { key: 'assessment.heading-points-differ', values: { name: 'a', stated: '60', sum: '0.3' } },
      { key: 'assessment.points-total-differs', values: { full: '100', sum: '99.9999' } },
    ]);
    const thirds = ['33.3333', '33.3333', '33.3334'].map((maxPoints, i) =>
      node(`n${i}`, null, { maxPoints }),
    );
    expect(checkIndicatorTree(thirds, '100')).toEqual([]);
  });
});

describe('a tree that differs by unit', () => {
  const own = (id: string, unitId: string, maxPoints: string) =>
    node(id, 'own', { maxPoints, appliesTo: { categoryIds: [], unitIds: [unitId] } });
  const units = ['甲局', '乙局'].map((unitId) => ({ unitId, unitName: unitId, categoryId: '部门' }));
  const common = node('common', null, { maxPoints: '40' });
  const part = heading('own', null, '60');

  it('adds up for each unit by itself', () => {
    const tree = [common, part, own('a', '甲局', '60'), own('b', '乙局', '35'), own('c', '乙局', '25')];
    expect(checkIndicatorTree(tree, '100', units)).toEqual([]);
  });

  it('says whom it is for on its leaves only', () => {
    const everywhere = { appliesTo: { categoryIds: ['部门'], unitIds: [] } };
    const tree = [common, { ...part, ...everywhere }, own('a', '甲局', '60'), own('b', '乙局', '60')];
    expect(checkIndicatorTree(tree, '100', units)).toEqual([
      { key: 'assessment.audience-on-heading', values: { name: 'own' } },
    ]);
  });

  it('is not summed up over units whose parts are apart', () => {
    const tree = [common, part, own('a', '甲局', '60'), own('b', '乙局', '60')];
    expect(checkIndicatorTree(tree, '100')).toEqual([]);
  });

  it('names the unit whose part does not, and an indicator that is for nobody', () => {
    const tree = [common, part, own('a', '甲局', '60'), own('b', '乙局', '50'), own('c', '丙局', '60')];
    expect(checkIndicatorTree(tree, '100', units)).toEqual([
      { key: 'assessment.indicator-for-nobody', values: { name: 'c' } },
      { key: 'assessment.unit-points-differ', values: { unit: '乙局', sum: '90', full: '100' } },
    ]);
  });
});
