import { describe, expect, it } from '@jest/globals';
import { dashboardsLabelsEn } from '../../dashboards/dashboards.labels.en.js';
import { dashboardsLabelsZhCn } from '../../dashboards/dashboards.labels.zh-cn.js';
import type { LedgerCellFacts } from '../../dashboards/ledger-cell.js';
import { asCivilDate } from '../../kernel/civil-date.js';
import { plansLabelsEn } from '../../plans/plans.labels.en.js';
import { plansLabelsZhCn } from '../../plans/plans.labels.zh-cn.js';
import { lightsLabelsEn } from '../../progress/lights/lights.labels.en.js';
import { lightsLabelsZhCn } from '../../progress/lights/lights.labels.zh-cn.js';
import { progressLabelsEn } from '../../progress/progress.labels.en.js';
import { progressLabelsZhCn } from '../../progress/progress.labels.zh-cn.js';
import { preReadLabelsEn } from './pre-read.labels.en.js';
import { preReadLabelsZhCn } from './pre-read.labels.zh-cn.js';
import type { PreReadFacts } from './pre-read.js';
import { PRE_READ_WORD_LIMIT, wordsOf, writePreRead, type PreReadWords } from './write-pre-read.js';

const ZH: PreReadWords = {
  labels: preReadLabelsZhCn,
  dashboards: dashboardsLabelsZhCn,
  cells: {
    ...plansLabelsZhCn,
    ...progressLabelsZhCn,
    ...dashboardsLabelsZhCn,
    lightReasons: lightsLabelsZhCn.reasons,
  },
};
const EN: PreReadWords = {
  labels: preReadLabelsEn,
  dashboards: dashboardsLabelsEn,
  cells: {
    ...plansLabelsEn,
    ...progressLabelsEn,
    ...dashboardsLabelsEn,
    lightReasons: lightsLabelsEn.reasons,
  },
};

const task = (title: string, problems: string, nextStep: string) =>
  ({
    title,
    unitName: '县水利局',
    dueOn: '2026-06-30',
    percent: '45.55',
    lightReason: { key: 'overdue', days: 46, points: null, date: null },
    problems,
    nextStep,
  }) as LedgerCellFacts;

const unit = (unitName: string, red: number[], yellow: number[]) => ({
  unitName,
  totals: red.map(() => 4),
  completed: red.map(() => 1),
  percents: red.map(() => '62.25'),
  red,
  yellow,
});

const ranked = (unitName: string, rank: number | null, previousRank: number | null) => ({
  unitName,
  participates: rank !== null,
  rank,
  previousRank,
  total: '91.5',
  grade: rank === 1 ? '优秀' : null,
});

const FACTS: PreReadFacts = {
  jurisdictionName: '青禾县',
  year: 2026,
  quarter: 3,
  today: asCivilDate('2026-08-15'),
  madeAt: '2026-08-15 09:30',
  madeBy: '领导甲',
  numbers: [
    {
      key: 'overdue',
      value: '2',
      of: '16',
      reasonKey: 'longest_overdue',
      reasonValues: { days: '46' },
      link: '/ledger',
    },
    {
      key: 'mean_percent',
      value: '62.3',
      of: '100',
      reasonKey: 'against_schedule',
      reasonValues: { expected: '70' },
      link: '/ledger',
    },
  ],
  urgent: [task('修建水库', '资金未到位', '争取专项资金'), task('清淤河道', '', '')],
  boards: [{ title: '水利' }, { title: '' }],
  units: [unit('县甲局', [0, 1], [1, 0]), unit('县乙局', [0, 0], [0, 0]), unit('县丙局', [2, 0], [0, 0])],
  ranking: {
    roundName: '2026年第二季度考核',
    previousRoundName: '2026年第一季度考核',
    categories: [
      {
        categoryName: '县直部门',
        rows: [ranked('县丙局', 1, 3), ranked('县甲局', 2, null), ranked('县丁局', null, null)],
      },
    ],
  },
};

const tablesOf = (facts: PreReadFacts, words = ZH) =>
  writePreRead(facts, words).parts.map(({ table }) => table);

describe('the pre-read pack', () => {
  it('gives each number its whole and its reason', () => {
    expect(tablesOf(FACTS)[0]?.rows).toEqual([
      ['逾期未完成', '2（共 16）', '最长已逾期 46 天'],
      ['平均完成率', '62.3%', '序时进度应为 70%'],
    ]);
  });

  it('names units in trouble, the most red first, and leaves the others out', () => {
    expect(tablesOf(FACTS)[1]?.rows).toEqual([
      ['县丙局', '8', '2', '2', '0'],
      ['县甲局', '8', '2', '1', '1'],
    ]);
  });

  it('says unit, reason, problems and measures of what is overdue, and says so where nothing was reported', () => {
    expect(tablesOf(FACTS)[2]?.rows).toEqual([
      [
        '修建水库',
        '县水利局',
        '2026-06-30',
        '45.6%',
        expect.stringContaining('46'),
        '资金未到位',
        '争取专项资金',
      ],
      ['清淤河道', '县水利局', '2026-06-30', '45.6%', expect.stringContaining('46'), '未报', '未报'],
    ]);
  });

  it('shows places with their changes, and none of a unit that is not ranked', () => {
    expect(tablesOf(FACTS)[4]?.rows).toEqual([
      ['1', '县丙局', '91.50', '优秀', '3', '上升 2 位'],
      ['2', '县甲局', '91.50', '—', '—', '新参评'],
    ]);
  });

  it('shows the fields of the heatmap in words, and counts all units below', () => {
    const heatmap = tablesOf(FACTS)[5];
    expect(heatmap?.header).toEqual(['单位', '水利', '未分板块']);
    expect(heatmap?.rows).toEqual([
      ['县丙局', '62.3% 红灯 2', '62.3%'],
      ['县甲局', '62.3% 黄灯 1', '62.3% 红灯 1'],
      ['全部单位', '完成 3/12，红灯 2', '完成 3/12，红灯 1'],
    ]);
  });

  it('says in a sentence where there is nothing', () => {
    const pack = writePreRead({ ...FACTS, urgent: [], boards: [], units: [], ranking: null }, ZH);
    expect(pack.parts.map(({ text }) => text).slice(1)).toEqual([
      '各单位均无逾期或预警事项。',
      '没有逾期未完成的任务。',
      '尚无公布的考核结果。',
      '热力图中没有需要关注的单位。',
    ]);
  });

  it('calls lights what the jurisdiction calls them', () => {
    const cells = { ...ZH.cells, lights: { ...ZH.cells.lights, red: '橙牌' } };
    expect(tablesOf(FACTS, { ...ZH, cells })[1]?.header).toContain('橙牌');
  });

  it('stays within 4,000 字 however much there is, and prints how many it has', () => {
    const long = '字'.repeat(300);
    const many = <Made>(count: number, make: (n: number) => Made) =>
      Array.from({ length: count }, (_, n) => make(n));
    const name = (n: number) => `青禾县某某事务服务中心${n}`;
    const facts: PreReadFacts = {
      ...FACTS,
      numbers: many(7, () => ({ ...FACTS.numbers[0]!, value: '60' })),
      urgent: many(60, () => ({ ...task(long, long, long), unitName: name(1) })),
      boards: many(30, () => ({ title: long })),
      units: many(80, (n) =>
        unit(
          name(n),
          many(30, () => 2),
          many(30, () => 1),
        ),
      ),
      ranking: {
        ...FACTS.ranking!,
        categories: many(6, () => ({
          categoryName: '县直综合部门',
          rows: many(40, (n) => ranked(name(n), n + 1, 40 - n)),
        })),
      },
    };
    const pack = writePreRead(facts, ZH);
    expect(wordsOf(pack)).toBeGreaterThan(2_000);
    expect(wordsOf(pack)).toBeLessThanOrEqual(PRE_READ_WORD_LIMIT);
    expect(pack.notes).toContain(`字数：${wordsOf(pack)}`);
    expect(pack.parts[2]?.text).toContain('12');
  });

  it('has no Chinese of its own in English', () => {
    const { title, notes, parts } = writePreRead({ ...FACTS, jurisdictionName: 'Qinghe', madeBy: 'A' }, EN);
    const headings = parts
      .slice(0, 3)
      .flatMap(({ heading, text, table }) => [heading, text, ...(table?.header ?? [])]);
    expect([title, ...notes, ...headings].join(' ')).not.toMatch(/[\u3400-\u9fff]/);
  });
});
