import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';

/** Leaders of the tasks as read; the words of the document must stand at the span. */
function leaders(...lines: string[]): (string | undefined)[] {
  const { text, tasks } = readDocument({ text: ['某县2024年工作要点', '2024年1月5日', ...lines].join('\n') });
  return tasks.map(({ leader }) => {
    if (leader) expect(text.slice(leader.span.start, leader.span.end)).toBe(leader.text);
    return leader?.text;
  });
}

describe('R77 the leader who answers for a task', () => {
  it('R77: a column of leaders is kept as printed, the person in charge of the unit is not taken for one', () => {
    expect(
      leaders(
        '序号 | 工作任务 | 责任领导 | 牵头单位 | 责任人 |',
        '1 | 稳定粮食面积 | 张某某（副县长） | 县甲局 | 赵某 |',
        '2 | 培育龙头企业 | 李某某 | 县乙局 | 钱某 |',
        '3 | 修复生态 |  | 县丙局 | 孙某 |',
      ),
    ).toEqual(['张某某（副县长）', '李某某', undefined]);
  });

  it.each([
    ['责任领导：张某某（副县长）', '张某某（副县长）'],
    ['分管领导：张某某、李某某；牵头单位：县甲局', '张某某、李某某'],
    ['牵头单位：县甲局 分管县领导：张某某 责任单位：县乙局', '张某某'],
    ['【包保领导】张某某', '张某某'],
    ['责任单位：县甲局，责任人：张某某', undefined],
  ])('R77: behind a label below the item: %s', (label, leader) => {
    expect(leaders('1.稳定粮食面积。落实播种面积。', label, '（牵头单位：县甲局）')[0]).toBe(leader);
  });

  it('R77: in the bracket of the units', () => {
    expect(
      leaders(
        '1.稳定粮食面积。（责任领导：张某某；牵头单位：县甲局）',
        '2.修复生态。（县乙局牵头；责任领导：李某某）',
      ),
    ).toEqual(['张某某', '李某某']);
  });

  it('R77: of a section, for the items below it that name none', () => {
    expect(
      leaders(
        '一、产业发展（包抓领导：张某某）',
        '1、新建温室。（责任单位：镇甲站）',
        '2、壮大集体经济。（责任领导：李某某；责任单位：镇乙办）',
      ),
    ).toEqual(['张某某', '李某某']);
  });
});
