import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';

const rows = (...lines: string[]) =>
  readDocument({ text: ['某县2024年任务分解表', '2024年1月5日', ...lines].join('\n') }).tasks.map((task) => ({
    title: `${task.ordinal} ${task.title}`.trim(),
    section: task.sectionPath.join('/'),
    units: [
      ...task.leadUnits.map((unit) => `*${unit.printedName}`),
      ...task.responsibleUnits.map((unit) => unit.printedName),
    ].join(' '),
    due: task.deadlines.map((deadline) => deadline.date ?? deadline.kind).join(),
  }));

describe('layouts of tables', () => {
  it('R81 a heading printed between rows is their section', () => {
    expect(
      rows(
        '序号 | 工作任务 | 具体措施 | 牵头单位 | 完成时限 |',
        '一、保障粮食安全',
        '1 | 稳定面积 | 落实播种面积。 | 县甲局 | 全年 |',
        '二、壮大产业',
        '2 | 培育企业 | 新增企业6家。 | 县乙局 | 6月底前 |',
      ),
    ).toEqual([
      { title: '1 稳定面积', section: '一、保障粮食安全', units: '*县甲局', due: '2024-12-31' },
      { title: '2 培育企业', section: '二、壮大产业', units: '*县乙局', due: '2024-06-30' },
    ]);
  });

  it('R81 a header of two rows, and titles merged over their measures', () => {
    expect(
      rows(
        '序号\t目标任务\t具体举措\t责任分工\t\t\t完成时限',
        '\t\t\t牵头单位\t责任单位\t县级领导\t',
        '1\t提升实效\t引进项目30个。\t县甲局\t县乙局\t张三\t10月底前',
        '\t\t开展驻点招商。\t县丙局\t县丁局\t张三\t全年',
        '2\t优化服务\t压减时限。\t县戊局\t县己局\t李四\t6月底前',
      ),
    ).toEqual([
      { title: '引进项目30个', section: '提升实效', units: '*县甲局 县乙局', due: '2024-10-31' },
      { title: '开展驻点招商', section: '提升实效', units: '*县丙局 县丁局', due: '2024-12-31' },
      { title: '压减时限', section: '优化服务', units: '*县戊局 县己局', due: '2024-06-30' },
    ]);
  });

  it('R82 a lead column left empty is the merged cell above; an empty column of helpers is empty', () => {
    expect(
      rows(
        '序号\t重点任务\t责任单位\t牵头单位\t完成时限',
        '1\t开展监测\t县甲局\t县乙局\t6月底前',
        '2\t组建队伍\t县丙局\t\t7月底前',
        '3\t评估考核\t\t县丁局\t8月底前',
      ).map(({ units }) => units),
    ).toEqual(['*县乙局 县甲局', '*县乙局 县丙局', '*县丁局']);
  });

  it('the leftmost column of work holds the titles', () => {
    expect(
      rows(
        '序号 | 工作目标 | 主要任务 | 牵头单位 |',
        '1 | 投资增长10%以上 | 实施项目20个 | 县甲局 |',
        '2 | 争取资金5亿元 | 储备项目 | 县乙局 |',
      ).map(({ title }) => title),
    ).toEqual(['1 投资增长10%以上', '2 争取资金5亿元']);
  });

  it('an annex that repeats the text gives each task once, in the section of the text', () => {
    expect(
      rows(
        '一、促进消费',
        '1.促进汽车消费。开展下乡活动，完善设施。',
        '2.扩大家居消费。开展以旧换新活动。',
        '附件',
        '任务分工表',
        '序号 | 重点任务 | 牵头单位 | 完成时间 |',
        '1 | 促进汽车消费 | 县甲局 | 6月底前 |',
        '2 | 扩大家居消费 | 县乙局 | 7月底前 |',
      ),
    ).toEqual([
      { title: '1 促进汽车消费', section: '一、促进消费', units: '*县甲局', due: '2024-06-30' },
      { title: '2 扩大家居消费', section: '一、促进消费', units: '*县乙局', due: '2024-07-31' },
    ]);
  });

  it('a heading row across the table, the number’s column included, is the section of the rows below', () => {
    const row = (...texts: string[]) => texts.map((text) => ({ text }));
    const across = (text: string) => [
      { text },
      ...[1, 2, 3].map(() => ({ text: '', continues: 'left' as const })),
    ];
    const { tasks } = readDocument({
      blocks: [
        { kind: 'paragraph', text: '某县2024年任务分解表' },
        {
          kind: 'table',
          rows: [
            row('序号', '工作任务', '责任单位', '完成时限'),
            across('一、优化服务'),
            row('1', '推进网上办理', '县甲局', '6月底前'),
            across('二、降低成本'),
            row('1', '落实减税政策', '县乙局', '年底前'),
          ],
        },
      ],
    });
    expect(tasks.map(({ sectionPath }) => sectionPath.join('/'))).toEqual(['一、优化服务', '二、降低成本']);
  });

  it('columns of quarters hold milestones: their figures are not targets of the year', () => {
    const { tasks } = readDocument({
      text: [
        '某县2024年任务分解表',
        '2024年1月5日',
        '重点任务 | 年度目标 | 一季度 | 二季度 | 责任单位 |',
        '产业招商 | 引进项目30个 | 引进6个 | 引进14个 | 县甲局 |',
      ].join('\n'),
    });
    expect(tasks.map(({ targets }) => targets.map(({ value }) => value))).toEqual([['30']]);
  });

  it('cells one a line: a unit above a date is a row and no signature', () => {
    const text = [
      '某县2024年工作计划',
      '某县人民政府办公室',
      '2024年1月5日',
      ...['重点任务', '责任单位', '完成时间'],
      ...['升级平台', '县甲局', '2024年11月30日'],
      ...['整合系统', '县乙局', '2024年6月底'],
      ...['举办培训', '县丙局', '2024年9月底'],
    ].join('\n');
    const { document, tasks } = readDocument({ text });
    expect(document.date).toBe('2024-01-05');
    expect(tasks.map(({ title, deadlines }) => [title, deadlines[0]?.date])).toEqual([
      ['升级平台', '2024-11-30'],
      ['整合系统', '2024-06-30'],
      ['举办培训', '2024-09-30'],
    ]);
  });

  it('R81 a column of numbers without a name: what stands before it heads the numbered items', () => {
    const bars = (...cells: string[]) => cells.flatMap((cell) => [cell, '|']);
    expect(
      rows(
        ...bars('工作任务', '具体要求', '责任科室', '时限要求'),
        ...bars('强化主动公开', '1', '全面清理规范性文件，公布有效目录。', '办公室', '年底前'),
        ...bars('2', '规范专栏内容，及时更新。', '各科室', '9月底前'),
        ...bars('做好指导监督', '3', '组织业务培训。', '办公室', '持续推进'),
      ),
    ).toEqual([
      {
        title: '1 全面清理规范性文件，公布有效目录',
        section: '强化主动公开',
        units: '办公室',
        due: '2024-12-31',
      },
      { title: '2 规范专栏内容，及时更新', section: '强化主动公开', units: '各科室', due: '2024-09-30' },
      { title: '3 组织业务培训', section: '做好指导监督', units: '办公室', due: 'ongoing' },
    ]);
  });

  it('two columns of headings nest', () => {
    expect(
      rows(
        '一级指标 | 二级指标 | 序号 | 创建任务 | 责任单位 | 完成时间 |',
        '体制机制 | 领导体制 | 1 | 调整领导小组 | 县甲局 | 3月底前 |',
        '公共服务 | 交通网络 | 2 | 新改建公路48公里 | 县乙局 | 双月月底前 |',
      ),
    ).toEqual([
      { title: '1 调整领导小组', section: '体制机制/领导体制', units: '县甲局', due: '2024-03-31' },
      { title: '2 新改建公路48公里', section: '公共服务/交通网络', units: '县乙局', due: 'recurring' },
    ]);
  });

  it('a row short of a unit cell: one unit leads, a list or a collective is responsible', () => {
    const header = ['序号', '任务', '具体要求', '责任单位', '牵头单位', '完成时限'];
    const row = (n: string, ...cells: string[]) => [
      n,
      `事项${n}`,
      `落实各项要求并建立工作台账，形成长效机制${n}。`,
      ...cells,
    ];
    expect(
      rows(
        ...header,
        ...row('1', '县甲局、县乙局', '县丙局', '6月底前'),
        ...row('2', '县丁局', '9月底前'),
        ...row('3', '县甲局、各乡镇', '10月底前'),
      ).map(({ units }) => units),
    ).toEqual(['*县丙局 县甲局 县乙局', '*县丁局', '*县丁局 县甲局 各乡镇']);
  });

  it('a sheet with a line of its author above the header, numbered 1.1 below headings', () => {
    expect(
      rows(
        '填报单位：县甲局\t\t\t\t填报日期：2024年1月5日',
        '编号\t重点任务\t建设内容\t责任分工\t时间节点\t备注',
        '（一）夯实基础',
        '1.1\t扩容\t新增容量。\t县甲局牵头，县乙局配合\t6月30日前\t续建',
        '1.2\t汇聚\t补录档案。\t牵头：县丙局；配合：各镇\t9月底前\t',
        '（二）保障安全',
        '2.1\t演练\t组织演练。\t县丁局、县戊局（共同牵头），各镇\t10月底前\t',
      ),
    ).toEqual([
      { title: '1.1 扩容', section: '（一）夯实基础', units: '*县甲局 县乙局', due: '2024-06-30' },
      { title: '1.2 汇聚', section: '（一）夯实基础', units: '*县丙局 各镇', due: '2024-09-30' },
      { title: '2.1 演练', section: '（二）保障安全', units: '*县丁局 *县戊局 各镇', due: '2024-10-31' },
    ]);
  });

  it('a blank cell of a whole row is blank, a title that ends like a unit stays in its column', () => {
    expect(
      rows(
        '序号 | 工作任务 | 备注 | 牵头单位 |',
        '1 | 培育龙头企业 |  | 县甲局 |',
        '2 | 修复河道 |  | 县乙局 |',
      ).map(({ title }) => title),
    ).toEqual(['1 培育龙头企业', '2 修复河道']);
  });

  it('captions above several tables are the sections of their rows', () => {
    const header = '序号 | 任务 | 责任单位 | 完成时间 |';
    expect(
      rows(
        '表一 生态行动',
        header,
        '1 | 修复林草 | 旗甲局 | 10月底前 |',
        '表二 产业行动',
        header,
        '1 | 改良田地 | 旗乙局 | 6月底前 |',
      ).map(({ title, section }) => `${section}/${title}`),
    ).toEqual(['表一生态行动/1 修复林草', '表二产业行动/1 改良田地']);
  });
});
