import { describe, expect, it } from '@jest/globals';
import { checkIndicatorTree } from '../indicator-tree.rules.js';
import { nodesOfReading } from './nodes-of-reading.js';
import { readRubric } from './read-rubric.js';
import type { ReadIndicator, RubricReading } from './rubric-reading.js';
import { sourceOfBlocks } from './source-of-blocks.js';
import { sourceOfText } from './source-of-text.js';

const read = (text: string): RubricReading => readRubric(sourceOfText(text));

const named = ({ indicators }: RubricReading, name: string): ReadIndicator => {
  const found = indicators.find((indicator) => indicator.name === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
};

const keysOf = ({ problems }: RubricReading): string[] => problems.map(({ key }) => key);

const outline = ({ indicators }: RubricReading): string[] => {
  const depth = (id: string | null): number =>
    id === null ? 0 : 1 + depth(indicators.find((one) => one.id === id)?.parentId ?? null);
  return indicators.map((one) => `${'-'.repeat(depth(one.parentId))}${one.name} ${one.maxPoints}`);
};

/** Whether a round could be opened with it as it is. */
const opens = (reading: RubricReading): unknown[] =>
  checkIndicatorTree(
    nodesOfReading(reading.indicators, (name) => ({ unitIds: [name], categoryIds: [] })),
    reading.rubric.fullPoints,
    unitsOf(reading),
  );

const unitsOf = ({ units }: RubricReading) =>
  units.map(({ name }) => ({ unitId: name, unitName: name, categoryId: 'any' }));

/** Cells merged over rows are lost: their rows are shorter than the header. */
const BY_UNITS = `云川县2025年度河湖管护责任单位考核细则
序号 | 考核项目 | 各项分值 | 考核内容 | 评分标准 | 说明
 | 总分 | 100 |  |  | 
一、 | 通用考核项目（全部责任单位） | 40 |  |  | 
1 | 责任落实 | 25 | 责任落实 | 1.按月巡查（10分，少一次扣1分）；2.问题整改（15分，逾期一处扣3分，扣完为止） | 
2 | 信息公开 | 15 | 公开河湖名录 | 应公开未公开的，每条扣0.5分 | 
二、 | 部门履职差异考核项目 | 60 |  |  | 各部门60分
1 | 重点考核部门 | 县水务局 | 60 | 岸线管护 | 1.划定岸线（20分）；2.清理违建（40分） | 
2 | 县生态环境分局 | 35 | 断面水质 | 年内查处案件10件以上，否则按完成比例得分（35分） | 
25 | 排污口 | 建立台账（25分） | 
3 | 一般考核部门 | 县司法局 | 60 | 普法 | 1.集中宣讲（20分）；2.以案释法（30分） | 
3 | 县统计局 | 60 | 数据服务 | 提供数据（60分） | 
三、 | 综合奖扣分项目 |  | 上级检查评比 | 1.单位考核结果列全市前3名的分别奖6分、4分、2分；年内被省、市通报表扬的分别奖8分、4分 2.年内被市通报批评的扣3分；扣分的按比例拆算 | 
`;

describe('a rubric with units as rows', () => {
  const reading = read(BY_UNITS);

  it('R19: has common indicators for everybody and parts for each unit', () => {
    expect(outline(reading).slice(0, 10)).toEqual([
      '通用考核项目（全部责任单位） 40',
      '-责任落实 25',
      '--按月巡查 10',
      '--问题整改 15',
      '-信息公开 15',
      '部门履职差异考核项目 60',
      '-岸线管护 60',
      '-断面水质 35',
      '-排污口 25',
      '-普法 60',
    ]);
    expect(reading.units.map(({ name, group }) => [name, group])).toEqual([
      ['县水务局', '重点考核部门'],
      ['县生态环境分局', '重点考核部门'],
      ['县司法局', '一般考核部门'],
      ['县统计局', '一般考核部门'],
    ]);
    expect(named(reading, '排污口')).toMatchObject({ unitNames: ['县生态环境分局'], maxPoints: '25' });
    expect(named(reading, '信息公开').unitNames).toEqual([]);
    expect(reading).toMatchObject({ title: '云川县2025年度河湖管护责任单位考核细则', year: 2025 });
  });

  it('reads rules from the words', () => {
    expect(named(reading, '按月巡查').rule).toEqual({
      kind: 'deduction',
      floor: '0',
      occurrences: [{ id: 'o1', name: '少一次', points: '1' }],
    });
    expect(named(reading, '断面水质').rule).toMatchObject({
      kind: 'proportional',
      target: { value: '10' },
      unit: '件',
    });
    expect(named(reading, '岸线管护').rule).toMatchObject({
      kind: 'checklist',
      entries: [{ points: '20' }, { points: '40' }],
    });
    expect(named(reading, '排污口').rule).toEqual({ kind: 'judgement' });
  });

  it('counts places that others award, and gives them no rank among our own units', () => {
    const bonus = reading.indicators.filter(({ part, rule }) => part === 'bonus' && rule !== null);
    expect(bonus.map(({ rule, maxPoints }) => [rule?.kind, maxPoints])).toEqual([
      ['award', '6'],
      ['award', '12'],
    ]);
    expect(bonus[0]?.rule).toMatchObject({
      occurrences: [{ points: '6' }, { points: '4' }, { points: '2' }],
    });
    expect(bonus[1]?.rule).toMatchObject({
      occurrences: [{ name: '年内被省通报表扬' }, { name: '年内被市通报表扬' }],
    });
    const taken = reading.indicators.filter(({ part, rule }) => part === 'deduction' && rule !== null);
    expect(taken.map(({ maxPoints }) => maxPoints)).toEqual(['3', '']);
  });

  it('reports every fault with its place', () => {
    const place = (row: number, column: number) => ({ in: 'text', name: '', row, column });
    expect(reading.problems).toEqual([
      {
        key: 'rubric.sub-items-differ',
        values: { name: '普法', sum: '50', stated: '60' },
        place: place(11, 6),
      },
      expect.objectContaining({
        key: 'rubric.cap-assumed',
        values: expect.objectContaining({ points: '12' }),
      }),
      expect.objectContaining({
        key: 'rubric.cap-assumed',
        values: expect.objectContaining({ points: '3' }),
      }),
      expect.objectContaining({ key: 'rubric.rule-vague', place: place(13, 5) }),
      { key: 'rubric.number-twice', values: { number: '3', first: 11 }, place: place(12, 1) },
      { key: 'rubric.points-missing', values: { name: '扣分的按比例拆算' }, place: place(13, 5) },
    ]);
  });

  it('keeps the cell of every field', () => {
    expect(named(reading, '断面水质').places).toEqual({
      number: { in: 'text', name: '', row: 9, column: 1 },
      name: { in: 'text', name: '', row: 9, column: 4 },
      points: { in: 'text', name: '', row: 9, column: 3 },
      standard: { in: 'text', name: '', row: 9, column: 5 },
      units: { in: 'text', name: '', row: 9, column: 2 },
      assessors: null,
    });
  });

  it('leaves out what is only for units that the office leaves out', () => {
    const nodes = nodesOfReading(reading.indicators, (name) =>
      name === '县统计局' ? null : { unitIds: [`id of ${name}`], categoryIds: [] },
    );
    expect(nodes.some(({ name }) => name === '数据服务')).toBe(false);
    expect(nodes.find(({ name }) => name === '岸线管护')?.appliesTo).toEqual({
      categoryIds: [],
      unitIds: ['id of 县水务局'],
    });
  });

  it('names the unit whose part adds up to something else', () => {
    const short = read(BY_UNITS.replace('25 | 排污口 | 建立台账（25分）', '15 | 排污口 | 建立台账（15分）'));
    expect(short.problems).toContainEqual({
      key: 'rubric.unit-part-differs',
      values: { name: '部门履职差异考核项目', unit: '县生态环境分局', sum: '50', stated: '60' },
      place: { in: 'text', name: '', row: 9, column: 2 },
    });
  });
});

describe('other shapes of rubrics', () => {
  it('R19: three levels with a weight behind each, and grades', () => {
    const reading = read(`云川县2025年度政务公开考核评分标准（总分100分）
一级指标\t分值\t二级指标\t分值\t三级指标\t分值\t评分标准
信息公开\t60\t主动公开\t40\t目录更新\t25\t少更新一条扣0.5分，扣完为止。
\t\t\t\t政策解读\t15\t解读比例达到90%以上，否则按完成比例得分。
\t\t依申请公开\t20\t按期答复\t20\t逾期一件扣5分，最多扣15分为限。
平台建设\t40\t网站\t40\t栏目维护\t25\t1.首页栏目按月更新（10分）；2.二级栏目按季更新（15分）。
\t\t\t\t检索功能\t15\t第三方测评结果按比例折算。
90分以上为优秀，70—89分为良好，60—69分为合格，59分以下为不合格。`);
    expect(outline(reading)).toEqual([
      '信息公开 60',
      '-主动公开 40',
      '--目录更新 25',
      '--政策解读 15',
      '-依申请公开 20',
      '--按期答复 20',
      '平台建设 40',
      '-网站 40',
      '--栏目维护 25',
      '--检索功能 15',
    ]);
    expect(named(reading, '按期答复').rule).toMatchObject({ kind: 'deduction', floor: '5' });
    expect(named(reading, '检索功能').rule).toEqual({ kind: 'external', scale: '100' });
    expect(reading.rubric.grades.map(({ name, from }) => `${name} ${from}`)).toEqual([
      '优秀 90',
      '良好 70',
      '合格 60',
      '不合格 0',
    ]);
    expect(reading.problems).toEqual([]);
    expect(opens(reading)).toEqual([]);
  });

  it('R19: a thousand points by headings, with ranks', () => {
    const reading = read(`云川县重点工作目标考核办法，实行1000分制
序号|考核内容|分值|评分办法
一、|重点工作（500分）||
1|重点项目|300|按完成比例得分。
2|招商引资|200|按排名赋分：第1名200分，第2-5名160分，第6-20名120分。
二、|日常工作（400分）||
3|信息报送|150|每少一篇扣10分，扣完为止。
4|督办事项|250|按期办结得分，酌情扣分。
三、|满意度（100分）||
5|群众满意度|90|满意度调查结果按百分制折算计分。`);
    expect(reading.rubric.fullPoints).toBe('1000');
    expect(named(reading, '招商引资').rule).toEqual({
      kind: 'rank',
      direction: 'at_least',
      steps: [
        { upTo: 1, points: '200' },
        { upTo: 5, points: '160' },
        { upTo: 20, points: '120' },
      ],
    });
    expect(reading.problems).toEqual([
      expect.objectContaining({ key: 'rubric.rule-vague', values: { name: '督办事项' } }),
      expect.objectContaining({
        key: 'rubric.part-differs',
        values: { name: '满意度', stated: '100', sum: '90' },
      }),
    ]);
  });

  it('R19: a hundred and eight: a bonus row with its cap beside the base', () => {
    const reading = read(`涞云县政务公开考核（基础分100分，加分不超过8分）
| 项目 | 分值 | 评分标准 |
|---|---|---|
| 机构建设 | 30 | 未明确专人的扣5分；未开展培训的扣3分。 |
| 平台更新 | 70 | 每少更新一项扣1分。 |
| 加分项 | 8 | 经验做法被省级采用的，每篇加4分；被市级采用的，每篇加2分。 |`);
    expect(reading.rubric).toMatchObject({
      fullPoints: '100',
      terms: { caps: { bonus: '8', deduction: null } },
    });
    expect(named(reading, '加分项')).toMatchObject({
      part: 'bonus',
      maxPoints: '8',
      rule: { kind: 'award' },
    });
    expect(reading.problems).toEqual([]);
    expect(opens(reading)).toEqual([]);
  });

  it('R19: towns, each indicator with the departments that score it, parts that add up to more', () => {
    const reading = read(`云川县乡镇河长制考核评分表（满分100分）
序号\t考核指标\t分值\t评分标准\t负责考核部门
1\t河道保洁\t40\t出现一处垃圾未清理扣2分，扣完为止。\t县水利局、县城管局
2\t水质达标\t50\t断面达标率低于目标的，每低1个百分点扣2分。\t县生态环境局
3\t宣传引导\t17\t未开展的不得分。\t县水利局`);
    expect(named(reading, '河道保洁').assessorNames).toEqual(['县水利局', '县城管局']);
    expect(named(reading, '宣传引导').rule).toMatchObject({
      occurrences: [{ name: '未开展', points: '17' }],
    });
    expect(reading.problems).toContainEqual(
      expect.objectContaining({ key: 'rubric.total-differs', values: { stated: '100', sum: '107' } }),
    );
    expect(reading.problems).toContainEqual(
      expect.objectContaining({ key: 'rubric.assessors-to-name', values: { name: '县水利局', count: 2 } }),
    );
    expect(reading.units).toEqual([]);
    const nodes = nodesOfReading(reading.indicators, () => null);
    expect(nodes[1]?.standard).toBe(
      '断面达标率低于目标的，每低1个百分点扣2分。（负责考核部门：县生态环境局）',
    );
  });

  it('R19: a list of deductions from full points, doubled for units with few items', () => {
    const reading = read(`督查工作考核细则（基础分100分）
序号\t扣分情形\t扣分标准
1\t未报送工作计划\t扣10分
2\t未报送半年总结\t扣10分
3\t报告内容空洞\t每次扣5分
4\t推进不力\t酌情扣分
指标少于5项的单位扣分加倍。`);
    expect(named(reading, '督查工作考核细则')).toMatchObject({
      maxPoints: '100',
      rule: {
        kind: 'deduction',
        occurrences: [
          { name: '未报送工作计划', points: '10' },
          { name: '未报送半年总结', points: '10' },
          { name: '报告内容空洞', points: '5' },
        ],
      },
    });
    expect(reading.rubric.terms.doubleBelow).toBe(5);
    expect(named(reading, '推进不力')).toMatchObject({ part: 'deduction', maxPoints: '' });
    expect(keysOf(reading)).toEqual(['rubric.rule-vague', 'rubric.points-missing']);
  });

  it('R19: merged cells that the file marks, in a table of a document', () => {
    const above = { text: '', continues: 'above' } as const;
    const left = { text: '', continues: 'left' } as const;
    const cell = (text: string) => ({ text });
    const reading = readRubric(
      sourceOfBlocks([
        { kind: 'paragraph', text: '云川县部门绩效考核指标（满分100分）' },
        {
          kind: 'table',
          rows: [
            [cell('考核项目'), left, cell('分值'), cell('评分标准')],
            [cell('重点任务'), cell('项目推进'), cell('45'), cell('按完成比例得分')],
            [above, cell('资金支付'), cell('25'), cell('每低1个百分点扣0.5分')],
            [cell('基础工作'), cell('档案管理'), cell('30'), cell('每项扣1至3分')],
          ],
        },
      ]),
    );
    expect(outline(reading)).toEqual([
      '重点任务 70',
      '-项目推进 45',
      '-资金支付 25',
      '基础工作 30',
      '-档案管理 30',
    ]);
    expect(reading.problems).toEqual([
      {
        key: 'rubric.deduction-range',
        values: { name: '档案管理' },
        place: { in: 'table', name: '1', row: 4, column: 4 },
      },
    ]);
    expect(opens(reading)).toEqual([]);
  });

  it('says where there is no table, and where a cell of points holds no number', () => {
    expect(read('关于做好考核工作的通知\n请各单位按时报送。')).toMatchObject({
      indicators: [],
      problems: [{ key: 'rubric.no-table' }],
    });
    const reading = read('序号\t指标\t分值\t评分标准\n1\t甲\t待定\t按完成比例得分\n2\t乙\t60\t少一次扣1分');
    expect(reading.problems).toContainEqual({
      key: 'rubric.points-unreadable',
      values: { name: '甲', text: '待定' },
      place: { in: 'text', name: '', row: 2, column: 3 },
    });
  });
});

describe('tables that are torn', () => {
  it('are read without a failure, into trees whose every parent is there', () => {
    const lines = BY_UNITS.split('\n').map((line) => line.split(' | '));
    let seed = 20260101;
    const below = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % limit;
    };
    for (let round = 0; round < 200; round += 1) {
      const torn = lines.map((cells) => [...cells]);
      for (let cut = 0; cut < 6; cut += 1) {
        const cells = torn[below(torn.length)]!;
        const at = below(cells.length + 1);
        if (below(2) === 0) cells.splice(at, 1);
        else cells.splice(at, 0, ['', '60', '县水务局', '（分', '1.2.3.（（9分', '0.0.0'][below(6)]!);
      }
      const { indicators, problems } = read(torn.map((cells) => cells.join(' | ')).join('\n'));
      const ids = new Set(indicators.map(({ id }) => id));
      expect(indicators.every(({ parentId }) => parentId === null || ids.has(parentId))).toBe(true);
      expect(indicators.length + problems.length).toBeGreaterThan(0);
    }
  });
});
