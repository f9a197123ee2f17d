import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';

const TITLE = '云川县2025年政务公开工作要点落实情况报告';
const report = (item: string) =>
  readDocument({ text: `${TITLE}\n一、工作落实情况\n1、推进主动公开。${item}` });
const figures = (item: string) =>
  report(item).tasks[0]!.figures!.map(({ label, value, unit, asOf }) => [label, value, unit, asOf]);

describe('figures of a report', () => {
  it('R67 R80 are structured, with the date that they were counted to', () => {
    expect(figures('截止10月31日,共受理办件320件,办结率达100%。公开信息80条。')).toEqual([
      ['受理办件', '320', '件', '截止10月31日'],
      ['办结率', '100', '%', '截止10月31日'],
      ['公开信息', '80', '条', '截止10月31日'],
    ]);
  });

  it('R69 are told from the targets that the report repeats', () => {
    const { targets, figures: achieved } = report('确保在线办理事项数量不少于事项总数的40%,已办理事项52项。')
      .tasks[0]!;
    expect(targets).toHaveLength(1);
    expect(achieved!.map(({ value }) => value)).toEqual(['52']);
  });

  it('R71 take no year, number or period for a figure', () => {
    expect(figures('2025年印发〔2025〕31号文件,10个工作日内办结,同比增长64%。')).toEqual([
      ['同比增长', '64', '%', undefined],
    ]);
  });

  it('are those of a report only', () => {
    const plan = readDocument({ text: '云川县2025年工作方案\n一、重点任务\n1、推进公开。公开信息80条。' });
    expect(plan.tasks[0]).not.toHaveProperty('figures');
  });

  it('R72 a total is checked against its parts; what is compared is no part', () => {
    const sums = (item: string) => report(item).doubts.filter(({ key }) => key === 'figures.sum-differs');
    expect(sums('权力580项,其中:许可399项、给付25项、处罚214项。')).toMatchObject([
      { values: { total: '580', sum: '638' } },
    ]);
    expect(sums('权力638项,其中:许可399项、给付25项、处罚214项,调增61项。')).toEqual([]);
  });
});

describe('a document without a task', () => {
  const keys = (source: Parameters<typeof readDocument>[0]) =>
    readDocument(source).doubts.map(({ key }) => key);
  const table = (...rows: string[][]) => ({
    kind: 'table' as const,
    rows: rows.map((row) => row.map((text) => ({ text }))),
  });
  const title = { kind: 'paragraph' as const, text: '云川县2026年重点任务分解表' };

  it('says so', () => {
    expect(keys({ text: '关于召开会议的通知\n各镇办:\n请准时参加。' })).toContain('document.no-task');
  });

  it.each([
    ['only a header', [['序号', '任务', '责任单位']]],
    [
      'numbers and nothing else',
      [
        ['序号', '任务', '责任单位'],
        ['1', '', ''],
        ['2', '', ''],
      ],
    ],
    [
      'blank cells',
      [
        ['', '', ''],
        ['', '', ''],
      ],
    ],
  ])('R81 calls an emptied table unreadable: %s', (_, rows) => {
    expect(keys({ blocks: [title, table(...rows)] })).toEqual(
      expect.arrayContaining(['table.unreadable', 'document.no-task']),
    );
  });

  it('R81 calls an annex unreadable whose table is gone, beside the tasks of the text', () => {
    const text =
      '云川县2026年工作方案\n一、重点任务\n1.推进公开。(县甲局牵头)\n附件1\n重点任务分解表\n附件2\n责任清单';
    const { tasks, doubts } = readDocument({ text });
    expect(tasks).toHaveLength(1);
    expect(doubts.filter(({ key }) => key === 'table.unreadable')).toHaveLength(2);
  });
});
