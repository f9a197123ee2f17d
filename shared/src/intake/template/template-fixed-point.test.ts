import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMPARATORS } from '../../plans/comparator.js';
import { draftOfBreakdown } from '../draft-of-breakdown.js';
import { readTemplate } from './read-template.js';
import { TEMPLATE_COLUMNS } from './template-columns.js';
import { printableTasks, sheetOf } from './testing/template-fixture.js';
import { proposalOfTemplate } from './template-proposal.js';
import { cellsOfTask, type PrintableTask } from './template-row-of-task.js';
import { templateLabelsEn } from './template.labels.en.js';
import { templateLabelsZhCn } from './template.labels.zh-cn.js';

const HEADERS = [templateLabelsZhCn, templateLabelsEn].map(({ columns }) =>
  TEMPLATE_COLUMNS.map((column) => columns[column]),
);

/** Export, read back, and export again as the plan that would come of it. */
function again(cells: readonly string[][], header: readonly string[]): string[][] {
  const template = readTemplate([sheetOf([['2026年台账'], [...header], ...cells])], () => false);
  expect(template.errors).toEqual([]);
  expect(template.tasks.length).toBe(cells.length);
  const { breakdown, complete } = proposalOfTemplate(template);
  return printableTasks(complete(draftOfBreakdown(breakdown, () => null, 2026))).map(cellsOfTask);
}

const words = (...choices: string[]) => fc.constantFrom(...choices);
const free = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((text) => `甲${text}乙`);
const sentence = fc.oneof(
  words('推进一次办', '完成3项，其中县级2项', '９５％以上', '合计', '一、总体', '=1+1', '-1', '备注', '任务'),
  free,
);
const target = fc.record({
  text: fc.oneof(
    words(
      '不少于20项',
      '新增就业3000人以上',
      '95%',
      '较上年增长6%左右',
      '见附件；另行通知',
      '建设运动场15个、步道20公里',
      '达到（≥3项）',
    ),
    free,
  ),
  comparator: fc.constantFrom(...COMPARATORS),
  value: fc.array(words('1', '20', '95.5', '3000', '-2', '0.125'), { minLength: 1, maxLength: 3 }),
  unit: words('项', '%', '人', '万元', ''),
});
/** A plan's due date is the latest of its deadlines. */
const task: fc.Arbitrary<PrintableTask> = fc
  .record({
    code: fc.uuid().map((id) => id.slice(0, 13)),
    ordinal: words('', '1', '（一）', '①', '１２.'),
    sectionPath: fc.array(words('一、经济', '（一）工业', '1.园区'), { maxLength: 4 }),
    title: sentence,
    content: fc.oneof(words('', '第一行\n第二行\r\n第三行', '  前后有空格  '), sentence),
    leader: words('', '张某某（副县长）', '李某、王某'),
    dueOn: fc.option(words('2026-06-30', '2026-12-31', '2027-01-15'), { nil: null }),
    units: fc.uniqueArray(
      fc.record({
        role: words('lead', 'responsible') as fc.Arbitrary<'lead' | 'responsible'>,
        printedName: words(
          '县甲局',
          '各镇、街道',
          '县住房和城乡建设局',
          '县乙局（县丙办）',
          '有关部门',
          '某专班',
        ),
      }),
      { maxLength: 6, selector: ({ role, printedName }) => `${role}${printedName}` },
    ),
    deadlines: fc.array(
      fc.record({
        text: fc.oneof(
          words('6月底前', '每季度末', '2026年6月底前完成；年底前验收', '长期坚持', '8月前', '年初'),
          free,
        ),
      }),
      { maxLength: 3 },
    ),
    targets: fc.array(target, { maxLength: 3 }),
  })
  .map((one) => (one.deadlines.length > 0 ? one : { ...one, dueOn: null }));

describe('export → import → export', () => {
  it('nocobase#5767 is a fixed point: every cell, every code', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(task, { minLength: 1, maxLength: 6, selector: ({ code }) => code }),
        fc.constantFrom(...HEADERS),
        (tasks, header) => {
          const cells = tasks.map(cellsOfTask);
          expect(again(cells, header)).toEqual(cells);
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });
});
