import { describe, expect, it } from '@jest/globals';
import { breakdownJson } from './breakdown-json.js';
import type { Breakdown } from './breakdown.js';
import { fillIn } from '../kernel/fill-in.js';
import { DOUBT_KEYS } from './doubts.js';
import { intakeLabelsEn } from './intake.labels.en.js';
import { intakeLabelsZhCn } from './intake.labels.zh-cn.js';
import { readDocument } from './read-document.js';

const read = (...lines: string[]): Breakdown => readDocument({ text: lines.join('\n') });
const names = (units: Breakdown['tasks'][number]['leadUnits']) => units.map((unit) => unit.printedName);
const doubtKeys = ({ doubts, tasks }: Breakdown) =>
  [...doubts, ...tasks.flatMap((task) => task.doubts)].map((doubt) => doubt.key);

const NOTICE = [
  '文号 | 松政办发〔2023〕7号 | 发布机构 | 松原县政府办公室 |',
  '各镇人民政府、城关街道办，县政府各工作部门：',
  '现将《松原县政务公开工作方案》印发给你们，请抓好落实。',
  '松原县人民政府办公室',
  '2023年4月7日',
  '松原县政务公开工作方案',
];

describe('document data', () => {
  it('R01 R02 title, number, issuer, date and addressees', () => {
    const { document, text } = read(...NOTICE, '一、重点任务', '1.推进公开。(县甲局牵头)');
    expect(document).toMatchObject({
      title: '松原县政务公开工作方案',
      docNumber: '松政办发〔2023〕7号',
      issuer: '松原县人民政府办公室',
      date: '2023-04-07',
      addressees: ['各镇人民政府', '城关街道办', '县政府各工作部门'],
    });
    expect(text.slice(document.spans.title!.start, document.spans.title!.end)).toBe(document.title);
  });

  it('R53 a cited number is the superior document’s, not its own', () => {
    const breakdown = read(
      '松原县水利局工作方案',
      '根据《省实施方案》(省政办发〔2017〕96号)要求,制定本方案。',
      '一、任务',
      '(一)梳理事项。逐项梳理。',
    );
    expect(breakdown.document.docNumber).toBeNull();
    expect(doubtKeys(breakdown)).toContain('document.cites-superior');
  });

  it('R64 spam put in place of a name is flagged and makes no unit', () => {
    const breakdown = read(
      '工作方案',
      '根据《66288com办公室关于试点的通知》,制定本方案。',
      '1.推进试点。(县甲局负责)',
    );
    expect(doubtKeys(breakdown)).toContain('document.suspicious-name');
    expect(names(breakdown.tasks[0]!.responsibleUnits)).toEqual(['县甲局']);
  });

  it('reads a date in Chinese numerals', () => {
    expect(
      read('关于做好防汛工作的通知', '各镇：', '请抓好落实。', '松原县人民政府办公室', '二〇二三年四月十七日')
        .document.date,
    ).toBe('2023-04-17');
  });
});

describe('structure', () => {
  it('R03 keeps the tree and the printed ordinals, which run on across sections', () => {
    const { tasks } = read(
      ...NOTICE,
      '三、重点任务',
      '(一)聚焦公开',
      '1.甲项工作。(县甲局负责)',
      '(二)聚焦服务',
      '2.乙项工作。(县甲局负责)',
    );
    expect(tasks.map(({ ordinal, sectionPath }) => [ordinal, ...sectionPath])).toEqual([
      ['1', '三、重点任务', '(一)聚焦公开'],
      ['2', '三、重点任务', '(二)聚焦服务'],
    ]);
  });

  it('R06 a task without lead is allowed and listed for the office', () => {
    const breakdown = read(...NOTICE, '1.甲项工作。(各镇办,县级各相关单位按职责分工负责)');
    expect(breakdown.tasks[0]!.leadUnits).toEqual([]);
    expect(doubtKeys(breakdown)).toContain('task.no-lead-unit');
  });

  it('closing sections are supporting, guiding ones give no tasks', () => {
    const { tasks } = read(
      ...NOTICE,
      '一、基本原则',
      '(一)坚持规范。提高质量。',
      '二、任务',
      '(一)公开目录。编制目录。',
      '三、组织保障',
      '(一)加强领导。各单位要抓好落实。',
    );
    expect(tasks.map(({ title, supporting }) => [title, supporting])).toEqual([
      ['公开目录', false],
      ['加强领导', true],
    ]);
  });

  it('R52 tells encouragement from duty', () => {
    expect(doubtKeys(read('工作方案', '1.数据流通。鼓励企业探索新模式。(县甲局)'))).toContain(
      'task.encouragement',
    );
    expect(doubtKeys(read('工作方案', '1.数据流通。鼓励探索,年底前完成。(县甲局)'))).not.toContain(
      'task.encouragement',
    );
  });

  it('duties declared once follow every later task', () => {
    const { tasks } = read(
      '工作方案',
      '1.甲项。(县甲局负责,以下均需各镇配合落实,不再列出)',
      '2.乙项。(县乙局牵头)',
    );
    expect(tasks.map((task) => names(task.responsibleUnits))).toEqual([['县甲局'], ['各镇']]);
    expect(tasks[1]!.responsibleUnits[0]!.source).toBe('inherited');
  });
});

describe('tables', () => {
  const HEADER = '工作任务 | 具体要求 | 责任单位 | |';

  it('R81 a lost merged first column becomes the section', () => {
    const { tasks } = read(
      '任务分解表',
      HEADER,
      '一、扩大公开 | 1.公开目录 | 全面梳理主动公开内容并按要求及时向社会公开有关信息。 | 县甲局牵头 |',
      '2.公开结果 | 全面梳理主动公开内容并按要求及时向社会公开有关结果。 | 县乙局负责 |',
    );
    expect(tasks.map(({ ordinal, title, sectionPath }) => [ordinal, title, ...sectionPath])).toEqual([
      ['1', '公开目录', '一、扩大公开'],
      ['2', '公开结果', '一、扩大公开'],
    ]);
  });

  it('R82 an empty unit cell inherits from the merged cell above, and says so', () => {
    const breakdown = read(
      '任务分解表',
      HEADER,
      '一、扩大公开 | 1.公开目录 | 全面梳理主动公开内容并按要求及时向社会公开。 | 县甲局牵头;县乙局配合 |',
      '2.公开结果 | 全面梳理主动公开内容并按要求及时向社会公开。 | | |',
    );
    const second = breakdown.tasks[1]!;
    expect([names(second.leadUnits), names(second.responsibleUnits)]).toEqual([['县甲局'], ['县乙局']]);
    expect(second.leadUnits[0]!.source).toBe('inherited');
    expect(doubtKeys(breakdown)).toContain('unit.inherited');
  });

  it('an empty cell that a file does not merge stays empty', () => {
    const row = (...cells: string[]) => cells.map((text) => ({ text }));
    const { tasks } = readDocument({
      blocks: [
        {
          kind: 'table',
          rows: [
            row('序号', '任务', '牵头单位'),
            row('1', '公开目录编制', '县甲局'),
            row('2', '公开结果反馈', ''),
          ],
        },
      ],
    });
    expect(tasks.map((task) => names(task.leadUnits))).toEqual([['县甲局'], []]);
  });

  it('a merged cell of a file hands its units down', () => {
    const { tasks } = readDocument({
      blocks: [
        {
          kind: 'table',
          rows: [
            [{ text: '序号' }, { text: '任务' }, { text: '责任单位' }, { text: '牵头单位' }],
            [{ text: '1' }, { text: '公开目录编制' }, { text: '各镇(街道)\n县乙局' }, { text: '县甲局' }],
            [{ text: '2' }, { text: '公开结果反馈' }, { text: '县丙局' }, { text: '', continues: 'above' }],
          ],
        },
      ],
    });
    expect(tasks.map((task) => [names(task.leadUnits), names(task.responsibleUnits)])).toEqual([
      [['县甲局'], ['各镇(街道)', '县乙局']],
      [['县甲局'], ['县丙局']],
    ]);
  });

  it('R72-like emptied tables say so and do not give zero tasks in silence', () => {
    expect(doubtKeys(read('任务分解表', '序号 | 任务 | 责任单位 | 时限', ' |  |  | '))).toContain(
      'table.unreadable',
    );
  });

  it('R83 reads a glossed Traditional table', () => {
    const { tasks } = read(
      '任務(wù)分解表',
      '工作任務(wù) | 具體要求 | 責任單位 |',
      '1.公開(kāi)目錄 | 各鄉(xiāng)(鎮(zhèn)、街道)要全面梳理主動公開(kāi)內(nèi)容並及時發(fā)布。 | 縣甲局牽頭;各鄉(xiāng)(鎮(zhèn)、街道)配合 |',
    );
    expect(tasks[0]).toMatchObject({ title: '公开目录' });
    expect(names(tasks[0]!.responsibleUnits)).toEqual(['各乡(镇、街道)']);
  });

  it('R85 a vertically managed body keeps its own name', () => {
    const { tasks } = read('方案', '1.治理污染。(市生态环境局松原分局牵头,各镇配合)');
    expect(names(tasks[0]!.leadUnits)).toEqual(['市生态环境局松原分局']);
  });

  it('R87 a reporting duty of the covering notice is proposed as supporting', () => {
    const { tasks } = read(
      NOTICE[1]!,
      '现将《松原县政务公开工作方案》印发给你们，于2023年11月30日前将落实情况报县政府办公室。',
      ...NOTICE.slice(3),
      '1.推进公开。(县甲局牵头)',
    );
    expect(tasks[0]).toMatchObject({
      title: '报送落实情况',
      supporting: true,
      deadlines: [{ date: '2023-11-30' }],
    });
  });
});

describe('what the reviewer sees', () => {
  it('R72 parts that do not add up to their total', () => {
    const breakdown = read(
      '工作情况报告',
      '1.梳理权力。保留行政权力100项,其中:许可30项、处罚50项、给付25项。',
      '2.梳理服务。共90项,其中:甲类40项、乙类50项。',
    );
    expect(breakdown.doubts.filter(({ key }) => key === 'figures.sum-differs')).toMatchObject([
      { values: { total: '100', sum: '105' } },
    ]);
  });

  it('R91 warns of a short lead time in words', () => {
    const breakdown = read(...NOTICE, '1.编制目录。4月12日前完成。(县甲局)');
    const doubt = breakdown.tasks[0]!.doubts.find(({ key }) => key === 'deadline.short-lead-time')!;
    expect(fillIn(intakeLabelsZhCn.doubts[doubt.key], doubt.values)).toBe('“4月12日前”距成文日期仅5天。');
  });

  it('labels name the same placeholders in both languages', () => {
    const placeholders = (label: string) => [...label.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of DOUBT_KEYS) {
      expect(placeholders(intakeLabelsEn.doubts[key])).toEqual(placeholders(intakeLabelsZhCn.doubts[key]));
    }
  });

  it('prints the exchange form: numbers as numbers, sections joined, vague times left out', () => {
    const json = breakdownJson(
      read(
        ...NOTICE,
        '一、任务',
        '(一)公开',
        '1.公开结果。年初发布,办结率不低于95%,意见征集结束后30日内公开。(县甲局)',
      ),
    );
    expect(json.tasks[0]).toEqual({
      ordinal: '1',
      section: '一、任务 / (一)公开',
      title: '公开结果',
      leadUnits: [],
      responsibleUnits: ['县甲局'],
      deadlines: [{ text: '意见征集结束后30日内', kind: 'event-relative', anchor: '意见征集结束', days: 30 }],
      targets: [{ text: '办结率不低于95%', comparator: '>=', value: 95, unit: '%' }],
    });
  });
});
