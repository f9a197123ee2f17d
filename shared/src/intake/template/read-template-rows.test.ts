import { describe, expect, it } from '@jest/globals';
import { readTemplate, type ReadTemplate } from './read-template.js';
import type { MergedArea, TemplateCell } from './template-sheet.js';
import { sheetOf } from './testing/template-fixture.js';

const HEADER = [
  '序号',
  '任务编号',
  '一级板块',
  '二级板块',
  '任务',
  '具体要求',
  '牵头单位',
  '责任单位',
  '完成时限',
  '截止日期',
  '量化目标',
];
type Value = string | TemplateCell;
const read = (rows: Value[][], merges: MergedArea[] = [], known: string[] = []): ReadTemplate =>
  readTemplate([sheetOf(rows, merges)], (name) => known.includes(name));
const TITLE = ['2026年重点工作任务台账'];
const ledger = (...rows: Value[][]): ReadTemplate => read([TITLE, HEADER, ...rows]);
const row = (title: string, more: Partial<Record<string, Value>> = {}): Value[] =>
  HEADER.map((name) => (name === '任务' ? title : (more[name] ?? '')));
const errors = ({ errors: all }: ReadTemplate) => all.map(({ key, row: at, column }) => [key, at, column]);
const notices = ({ notices: all }: ReadTemplate) => all.map(({ key, row: at, column }) => [key, at, column]);
const area = (top: number, left: number, bottom: number, right: number): MergedArea => ({
  top,
  left,
  bottom,
  right,
});

describe('a ledger in the template’s form', () => {
  it('gives tasks with sections, units, deadlines and targets, each with its place in the text', () => {
    const template = ledger(
      row('推进高频事项一次办', {
        序号: '1',
        任务编号: '2026-01-001',
        一级板块: '一、政务服务',
        二级板块: '（一）流程 / 1.梳理',
        具体要求: '梳理清单。',
        牵头单位: '县甲局',
        责任单位: '县乙局、县丙局，各乡镇',
        完成时限: '6月底前；12月底前',
        量化目标: '一次办结事项不少于20项',
      }),
    );
    expect(template.errors).toEqual([]);
    expect(template.heading).toMatchObject({ title: '2026年重点工作任务台账', year: 2026 });
    const [{ task, code, row: at }] = template.tasks as [ReadTemplate['tasks'][number]];
    expect([at, code]).toEqual([3, '2026-01-001']);
    expect(task.sectionPath).toEqual(['一、政务服务', '（一）流程', '1.梳理']);
    expect(task.leadUnits.map((unit) => unit.printedName)).toEqual(['县甲局']);
    expect(task.responsibleUnits.map((unit) => unit.printedName)).toEqual(['县乙局', '县丙局', '各乡镇']);
    expect(task.deadlines.map(({ text, date }) => [text, date])).toEqual([
      ['6月底前', '2026-06-30'],
      ['12月底前', '2026-12-31'],
    ]);
    expect(task.targets).toMatchObject([{ comparator: '>=', value: '20', unit: '项' }]);
    const there = ({ start, end }: { start: number; end: number }) => template.text.slice(start, end);
    expect(there(task.titleSpan)).toBe(task.title);
    expect(task.responsibleUnits.map(({ span }) => there(span))).toEqual(['县乙局', '县丙局', '各乡镇']);
    expect(task.deadlines.map(({ span }) => there(span))).toEqual(['6月底前', '12月底前']);
    expect(there(task.span)).toContain('梳理清单。');
  });

  it('finds the header in any row, its columns in any order, optional ones missing, words as offices use them', () => {
    const template = read([
      ['某县督查室'],
      [],
      ['２０２６年台账', '文号：', '某政办发〔2026〕3号', '成文日期：2026年1月8日'],
      ['完成 时限', '主办单位', '*任务（必填）', '责 任\n单 位'],
      ['年底前', '县甲局', '甲项', '县乙局'],
    ]);
    expect(template.errors).toEqual([]);
    expect(template.document).toMatchObject({ docNumber: '某政办发〔2026〕3号', date: '2026-01-08' });
    expect(template.tasks[0]).toMatchObject({
      row: 5,
      task: { title: '甲项', leadUnits: [{ printedName: '县甲局' }], deadlines: [{ date: '2026-12-31' }] },
    });
  });

  it.each<[string, Value, string | undefined]>([
    ['an Excel date', { text: '2026年6月30日', serial: 46203 }, '2026-06-30'],
    ['a number that was a date', { text: '46203', serial: 46203 }, '2026-06-30'],
    ['a number stored as text', '46203', '2026-06-30'],
    ['ISO', '2026-06-30', '2026-06-30'],
    ['slashes', '2026/6/30', '2026-06-30'],
    ['dots', '2026.6.30', '2026-06-30'],
    ['digits', '20260630', '2026-06-30'],
    ['full width', '２０２６年６月３０日', '2026-06-30'],
    ['words', '2026年6月底前', '2026-06-30'],
    ['words without a year', '6月30日', '2026-06-30'],
    ['a month', '2026年6月', '2026-06-30'],
    ['a time of day', '2026-06-30 00:00:00', '2026-06-30'],
    ['none', '—', undefined],
  ])('reads %s as a due date', (_, due, date) => {
    const template = ledger(row('甲项', { 截止日期: due }));
    expect(template.errors).toEqual([]);
    expect(template.tasks[0]!.task.deadlines.at(-1)?.date).toBe(date);
  });

  it('lets the date column decide, and says where it differs', () => {
    const template = ledger(
      row('甲项', { 完成时限: '6月底前', 截止日期: '2026-07-15' }),
      row('乙项', { 完成时限: '方案印发后', 截止日期: '2026-07-15' }),
      row('丙项', { 完成时限: '6月底前', 截止日期: '—' }),
    );
    expect(template.tasks.map(({ task }) => task.deadlines.map(({ text, date }) => [text, date]))).toEqual([
      [['6月底前', '2026-07-15']],
      [['方案印发后', '2026-07-15']],
      [['6月底前', undefined]],
    ]);
    expect(notices(template)).toEqual([['template.dates-differ', 3, 'J']]);
  });

  it('names every fault with row, column and reason, and goes on', () => {
    const template = ledger(
      row('', { 具体要求: '有内容' }),
      row('乙项', { 截止日期: '2026-02-30' }),
      row('丙项', { 截止日期: '尽快', 量化目标: '有明显提升' }),
      row('丁项', { 任务编号: 'A-1', 责任单位: '县甲局牵头，尽快办' }),
      row('戊项', { 任务编号: 'A-1', 牵头单位: { text: '#REF!', isError: true } }),
      row('己项', { 具体要求: '长'.repeat(32_768) }),
      row('好的'),
    );
    expect(errors(template)).toEqual([
      ['template.title-missing', 3, 'E'],
      ['template.date-impossible', 4, 'J'],
      ['template.date-unreadable', 5, 'J'],
      ['template.target-unreadable', 5, 'K'],
      ['template.code-repeated', 7, 'B'],
      ['template.formula-broken', 7, 'G'],
      ['template.text-too-long', 8, 'F'],
    ]);
    expect(template.tasks.filter((task) => !task.isFaulty).map(({ row: at }) => at)).toEqual([6, 9]);
  });

  it('says what it leaves out: other columns, other sheets, remarks, rows numbered beforehand', () => {
    const template = readTemplate(
      [
        sheetOf([
          [...HEADER, '责任人', ''],
          [...row('甲项'), '张某', '旁注'],
          ['2'],
          ['3'],
          ['注：此表每月报送'],
        ]),
        sheetOf([['别的', '内容']], [], '附表'),
        sheetOf([], [], '空表'),
        sheetOf([['列名', '填写要求', '示例']], [], '填写说明'),
      ],
      () => false,
    );
    expect(template.errors).toEqual([]);
    expect(template.notices.map(({ key, sheet, values }) => [key, sheet, values])).toEqual([
      ['template.column-unknown', '任务台账', { name: '责任人', count: 1 }],
      ['template.column-unknown', '任务台账', { name: 'M', count: 1 }],
      ['template.rows-blank', '任务台账', { from: 3, to: 4 }],
      ['template.row-not-task', '任务台账', { text: '注：此表每月报送' }],
      ['template.sheet-without-header', '附表', { name: '附表' }],
    ]);
  });

  it('fills merged cells downward; rows beside one merged task add their units to it', () => {
    const template = read(
      [
        HEADER,
        row('甲项', { 一级板块: '一、经济', 具体要求: '要求', 牵头单位: '县甲局', 责任单位: '县乙局' }),
        row('', { 责任单位: '县丙局' }),
        row('丁项', { 责任单位: '县丁局' }),
      ],
      [area(2, 3, 4, 3), area(2, 5, 3, 5), area(2, 6, 3, 6), area(2, 7, 4, 7)],
    );
    expect(template.errors).toEqual([]);
    expect(
      template.tasks.map(({ row: at, task }) => [
        at,
        task.sectionPath,
        task.leadUnits.map(({ printedName, source }) => `${printedName} ${source}`),
        task.responsibleUnits.map(({ printedName }) => printedName),
      ]),
    ).toEqual([
      [2, ['一、经济'], ['县甲局 cell'], ['县乙局', '县丙局']],
      [4, ['一、经济'], ['县甲局 inherited'], ['县丁局']],
    ]);
    const { span } = template.tasks[1]!.task.leadUnits[0]!;
    expect(template.text.slice(span.start, span.end)).toBe('县甲局');
  });

  it('takes headings across the table as sections', () => {
    const template = read(
      [HEADER, ['一、经济'], row('甲项'), ['（一）工业'], row('乙项'), row('丙项', { 一级板块: '二、民生' })],
      [area(2, 1, 2, 11)],
    );
    expect(template.tasks.map(({ task }) => task.sectionPath)).toEqual([
      ['一、经济'],
      ['一、经济', '（一）工业'],
      ['二、民生'],
    ]);
  });

  it.each([
    [
      '县甲局、县乙局,县丙局;县丁局；县戊局/县己局\n县庚局',
      ['县甲局', '县乙局', '县丙局', '县丁局', '县戊局', '县己局', '县庚局'],
    ],
    ['县甲局和县乙局', ['县甲局', '县乙局']],
    ['县住房和城乡建设局', ['县住房和城乡建设局']],
    ['各镇、街道，县甲局', ['各镇、街道', '县甲局']],
    ['县甲局和文明办联合体', ['县甲局和文明办联合体']],
    ['县甲局等部门', ['县甲局']],
  ])('splits %j', (cell, names) => {
    const { tasks, errors: wrong } = read(
      [HEADER, row('甲', { 责任单位: cell })],
      [],
      ['县甲局和文明办联合体'],
    );
    expect(wrong).toEqual([]);
    expect(tasks[0]!.task.responsibleUnits.map(({ printedName }) => printedName)).toEqual(names);
  });

  it('reads roles inside a cell', () => {
    const { tasks } = ledger(
      row('甲', { 责任单位: '县甲局牵头，县乙局、县丙局配合' }),
      row('乙', { 牵头单位: '县甲局（牵头）、县乙局（配合）' }),
    );
    expect(
      tasks.map(({ task }) => [
        task.leadUnits.map((u) => u.printedName),
        task.responsibleUnits.map((u) => u.printedName),
      ]),
    ).toEqual([
      [['县甲局'], ['县乙局', '县丙局']],
      [['县甲局'], ['县乙局']],
    ]);
  });

  it('reads formulas by their result and says so', () => {
    const template = ledger(row('甲项', { 具体要求: { text: '完成3项', isFormula: true } }));
    expect(template.tasks[0]!.task.content).toBe('完成3项');
    expect(notices(template)).toEqual([['template.formula-read', 3, 'F']]);
  });

  it.each<[string, Value[][], string]>([
    ['no header', [['任意', '内容']], 'template.no-header'],
    ['nothing', [], 'template.no-header'],
    [
      'no task column',
      [
        ['牵头单位', '完成时限'],
        ['县甲局', '6月'],
      ],
      'template.no-title-column',
    ],
    ['no rows', [HEADER], 'template.no-rows'],
    ['a column twice', [[...HEADER, '任务'], row('甲')], 'template.column-repeated'],
  ])('refuses %s', (_, rows, key) => {
    expect(read(rows).errors.map((one) => one.key)).toContain(key);
  });
});
