import { describe, expect, it } from '@jest/globals';
import { plainForm } from '../cleaning/unify-width.js';
import { readTargets } from './read-targets.js';

const read = (text: string, isReport = false) =>
  readTargets({ text, plain: plainForm(text) }, { start: 0, end: text.length }, isReport);

describe('targets', () => {
  it('R13 comparator, value and unit', () => {
    expect(read('办结率不低于95%，100%向社会公开')).toMatchObject([
      { comparator: '>=', value: '95', unit: '%', text: '办结率不低于95%' },
      { comparator: '=', value: '100', unit: '%' },
    ]);
  });

  it('R14 R40 R90 counts per period', () => {
    expect(read('每季度至少开展一次宣讲活动')).toMatchObject([
      { comparator: '>=', value: '1', unit: '次', per: 'quarter' },
    ]);
    expect(read('年内至少听取1次汇报')).toMatchObject([{ value: '1', per: 'year' }]);
    expect(read('培训不少于1次')).toMatchObject([{ comparator: '>=', value: '1' }]);
  });

  it('R38 different targets for different units in one sentence', () => {
    expect(read('各区市每年评价不少于5次，市政府部门单位不少于2次')).toMatchObject([
      { value: '5', scope: '各区市' },
      { value: '2', scope: '市政府部门单位' },
    ]);
  });

  it('R69 a share with its denominator', () => {
    expect(read('在线办理事项不少于进驻大厅事项总数的40%')).toMatchObject([
      { comparator: '>=', value: '40', unit: '%' },
    ]);
  });

  it('several figures behind 分别', () => {
    expect(read('办结率、满意率分别达到98%、95%以上')).toMatchObject([
      { comparator: '>=', value: ['98', '95'], unit: '%' },
    ]);
  });

  it('bare figures behind a goal verb, its object between them', () => {
    expect(
      read('改造老旧小区12个，新建运动场15个、健身步道20公里').map(
        ({ value, unit }) => `${String(value)}${unit}`,
      ),
    ).toEqual(['12个', '15个', '20公里']);
    expect(read('失业率控制在4.5%以内，新增用地1,500亩左右')).toMatchObject([
      { comparator: '<=', value: '4.5' },
      { comparator: 'approx', value: '1500' },
    ]);
  });

  it.each([
    '在31个领域公开目录',
    '失业保险费率降至1%',
    '按贷款额的1%给予贴息',
    '期限不超过12个月',
    '最高额度20万元',
    '每人每天补贴100元',
    '去年全市发放2.3亿元',
    '已建成3个平台',
    '在6个领域开展培训',
  ])('finds none in %s', (text) => expect(read(text)).toEqual([]));

  it('R67 in a report a bare figure is an achievement', () => {
    expect(read('网上注册用户达993人，事项比例为92.88%', true)).toEqual([]);
    expect(read('办结率不低于95%', true)).toHaveLength(1);
  });
});
