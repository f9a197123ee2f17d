import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CASCADE_GAP_KINDS, cascadeGaps, type CascadeGap } from './cascade-gaps.js';
import { item, side } from './testing/cascade-items.js';

const only = (gaps: readonly CascadeGap[], kind: CascadeGap['kind']) =>
  gaps.filter((gap) => gap.kind === kind);
const taken = (...pairs: string[]) =>
  pairs.map((pair) => ({ pointId: pair.split('→')[0]!, taskId: pair.split('→')[1]! }));

describe('gaps between a plan and its superior’s', () => {
  it('R92 lists the points that nobody took up; a suggestion alone takes nothing up', () => {
    const points = [item('p1', '甲'), item('p2', '乙', '', { dueOn: '2026-06-30' })];
    const gaps = cascadeGaps(side(points), side([item('t1', '甲')]), taken('p1→t1'));
    expect(only(gaps, 'not_taken_up')).toMatchObject([{ pointId: 'p2', superiorDueOn: '2026-06-30' }]);
    expect(only(cascadeGaps(side(points), side([item('t1', '甲')]), []), 'not_taken_up')).toHaveLength(2);
  });

  it('R92 finds local deadlines that are later than the superior’s, and those that are missing', () => {
    const points = [item('p1', '甲', '', { dueOn: '2026-06-30' }), item('p2', '乙')];
    const tasks = [
      item('t1', '甲一', '', { dueOn: '2026-09-30' }),
      item('t2', '甲二', '', { dueOn: '2026-06-30' }),
      item('t3', '甲三'),
      item('t4', '乙', '', { dueOn: '2027-01-01' }),
    ];
    const gaps = cascadeGaps(side(points), side(tasks), taken('p1→t1', 'p1→t2', 'p1→t3', 'p2→t4'));
    expect(only(gaps, 'later_deadline')).toMatchObject([
      { pointId: 'p1', taskId: 't1', superiorDueOn: '2026-06-30', localDueOn: '2026-09-30' },
    ]);
    expect(only(gaps, 'no_deadline')).toMatchObject([{ pointId: 'p1', taskId: 't3' }]);
  });

  it('R37 shows a local number that differs from the superior’s for the same duty, and changes neither', () => {
    const there = '通过网站征求意见，意见征集结束后30日内公布采纳情况。';
    const here = '意见征集结束后7日内公布意见采纳情况和理由。';
    const [point, task] = [item('p1', '决策公开', there), item('t1', '公众参与', here)];
    const gaps = cascadeGaps(side([point]), side([task]), taken('p1→t1'));
    expect(only(gaps, 'different_number')).toMatchObject([
      {
        superiorText: '意见征集结束后30日内公布采纳情况',
        localText: '意见征集结束后7日内公布意见采纳情况和理由',
      },
    ]);
    expect([point.text, task.text]).toEqual([there, here]);
  });

  it.each([
    ['全年发布解读稿件不少于 12 篇', '全年发布解读稿件不少于12篇', 0],
    ['主要负责人解读不少于5次，部门负责人不少于2次', '主要负责人解读不少于5次，部门负责人不少于1次', 1],
    ['2026年6月30日前完成', '2026年9月15日前完成', 0],
    ['答复满意率达到95%以上', '答复满意率达到90%以上', 1],
    ['每年至少组织两次培训', '每年至少组织一次培训', 1],
    ['抽查10%的事项', '新增停车位300个', 0],
    ['15个工作日内答复群众来信', '20个工作日内答复群众来信', 1],
    ['落实〔2026〕12号文件', '落实〔2026〕15号文件', 0],
  ])('R37 「%s」 beside 「%s」: %i differences', (there, here, count) => {
    const gaps = cascadeGaps(side([item('p', '甲', there)]), side([item('t', '甲', here)]), taken('p→t'));
    expect(only(gaps, 'different_number')).toHaveLength(count);
  });

  describe('R87 reports that the superior asks for', () => {
    const closing = '请于2026年11月30日前将贯彻落实情况书面报州政府办公室政务信息科';
    const missing = (local: readonly string[], asked: readonly string[] = [closing]) =>
      only(cascadeGaps(side([], asked), side([], local), []), 'missing_report');

    it('names the report, its day and its recipient when no local duty covers it', () => {
      expect(missing([])).toMatchObject([
        {
          superiorDueOn: '2026-11-30',
          recipient: '州政府办公室政务信息科',
          pointId: null,
          superiorText: closing,
        },
      ]);
    });

    it('is content with a local report in time, and shows one that comes too late', () => {
      expect(missing(['各单位于11月15日前将落实情况报县政府办公室'])).toEqual([]);
      expect(missing(['各单位于12月5日前将落实情况报县政府办公室'])).toMatchObject([
        { localDueOn: '2026-12-05' },
      ]);
    });

    it('needs a local report for each of two', () => {
      const asked = ['6月底前将半程情况报送州政府办公室', '年底前将全年总结报送州政府办公室'];
      expect(missing(['5月底前报送工作总结至县政府办公室'], asked)).toMatchObject([
        { superiorDueOn: '2026-12-31' },
      ]);
      expect(missing(['每季度末将进展情况报县政府办公室'], asked)).toEqual([]);
    });

    it('finds the recipient behind what is reported', () => {
      const asked = ['每季度末报送工作进展至州政府办公室'];
      expect(missing([], asked)).toMatchObject([{ recipient: '州政府办公室', superiorDueOn: null }]);
    });

    it('needs a rhythm that is not thinner', () => {
      const monthly = ['每月将进展情况报送州政府办公室'];
      expect(missing(['每季度将进展情况报送县政府办公室'], monthly)).toHaveLength(1);
      expect(missing(['每月5日前将进展情况报送县政府办公室'], monthly)).toEqual([]);
    });

    it('finds it inside a point, and as a task of its own', () => {
      const point = item('p1', '报送年度总结', '各县应当于12月10日前将年度总结报送州政府办公室。', {
        dueOn: '2026-12-10',
      });
      const task = item('t1', '起草年度总结', '', { dueOn: '2026-12-01' });
      const gaps = (pairs: string[]) =>
        only(cascadeGaps(side([point]), side([task]), taken(...pairs)), 'missing_report');
      expect(gaps([])).toMatchObject([{ pointId: 'p1', superiorDueOn: '2026-12-10' }]);
      expect(gaps(['p1→t1'])).toEqual([]);
    });

    it.each([
      '6月底前组织召开专题报告会',
      '9月底前开展举报电话宣传',
      '10月底前完成项目申报',
      '及时将情况报送政府办公室',
      '12月底前完成天气预报平台建设',
    ])('asks for no report: %s', (sentence) => {
      expect(missing([], [sentence])).toEqual([]);
    });
  });

  it('puts the gravest kind first and never invents a point or task', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'将情况报送办公室于6月30日前底次5两，。公开'),
      maxLength: 40,
    });
    const items = (prefix: string) =>
      fc
        .array(fc.record({ text, dueOn: fc.constantFrom(null, '2026-03-31', '2026-06-30') }), {
          maxLength: 6,
        })
        .map((all) => all.map((one, at) => item(`${prefix}${at}`, one.text, one.text, { dueOn: one.dueOn })));
    const pair = fc.record({
      pointId: fc.constantFrom('p0', 'p1', 'p9'),
      taskId: fc.constantFrom('t0', 't1', 't9'),
    });
    fc.assert(
      fc.property(items('p'), items('t'), fc.array(pair, { maxLength: 5 }), (points, tasks, pairs) => {
        const gaps = cascadeGaps(side(points), side(tasks), pairs);
        const order = gaps.map(({ kind }) => CASCADE_GAP_KINDS.indexOf(kind));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const known = [...points, ...tasks].map(({ id }) => id);
        for (const { pointId, taskId } of gaps)
          for (const id of [pointId, taskId]) if (id !== null) expect(known).toContain(id);
        const open = points.filter(
          ({ id }) =>
            !pairs.some((one) => one.pointId === id && tasks.some((task) => task.id === one.taskId)),
        );
        expect(only(gaps, 'not_taken_up').map(({ pointId }) => pointId)).toEqual(open.map(({ id }) => id));
      }),
      { seed: 87, numRuns: 300 },
    );
  });
});
