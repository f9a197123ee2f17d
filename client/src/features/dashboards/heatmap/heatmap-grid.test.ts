import { describe, expect, it } from '@jest/globals';
import { moveInGrid } from './grid-keys.js';
import type { HeatmapGrid } from './heatmap-grid.js';
import { heatmapLinks } from './heatmap-links.js';
import { partOf, scaleOf, valueOf } from './heatmap-measure.js';
import { countScale, HEATMAP_STEPS, heatmapStep } from './heatmap-scale.js';
import { periodGrid, type MonthHeatmap, type PeriodWords } from './period-grid.js';
import { sectionGrid, type SectionHeatmap } from './section-grid.js';

const plan = '0190a000-0000-7000-8000-000000000001';
const unit = (n: number) => `0190a000-0000-7000-8000-00000000010${n}`;

const data: SectionHeatmap = {
  year: 2026,
  columns: [
    { key: `${plan}:产业发展`, title: '产业发展', planTitle: '工作要点' },
    { key: `${plan}:`, title: '', planTitle: '工作要点' },
  ],
  rows: [
    {
      unitId: unit(1),
      unitName: '县发改局',
      categoryName: '县直部门',
      totals: [3, 1],
      completed: [1, 0],
      percents: ['60', '20'],
      red: [1, 0],
      yellow: [0, 1],
      onTime: [1, 0],
      late: [1, 0],
    },
    {
      unitId: unit(2),
      unitName: '城关镇',
      categoryName: '镇（街道）',
      totals: [0, 2],
      completed: [0, 2],
      percents: ['0', '100'],
      red: [0, 0],
      yellow: [0, 0],
      onTime: [0, 1],
      late: [0, 0],
    },
  ],
};

describe('the heatmap', () => {
  it('adds rows and columns up, means weighted by the rows behind them', () => {
    const grid = sectionGrid(data, undefined, '未分板块');
    expect(grid.bands.map((band) => [band.categoryName, band.rows.length])).toEqual([
      ['县直部门', 1],
      ['镇（街道）', 1],
    ]);
    expect(grid.bands[0]?.rows[0]?.cells[2]).toMatchObject({
      total: 4,
      completed: 1,
      red: 1,
      yellow: 1,
      percent: '50',
    });
    expect(grid.totals.map((cell) => [cell.total, cell.percent])).toEqual([
      [3, '60'],
      [3, '73.33'],
      [6, '66.67'],
    ]);
    expect(grid.bands[1]?.rows[0]?.cells[0]?.percent).toBeNull();
  });

  it('opens exactly the rows behind each field', () => {
    const grid = sectionGrid(data, plan, '未分板块');
    const section = encodeURIComponent('产业发展');
    const links = heatmapLinks(grid, 'completion');
    expect([0, 1, 2].map((column) => links.of(unit(1), column))).toEqual([
      `/ledger?year=2026&plan=${plan}&section=${section}&unit=${unit(1)}`,
      `/ledger?year=2026&plan=${plan}&section=&unit=${unit(1)}`,
      `/ledger?year=2026&plan=${plan}&unit=${unit(1)}`,
    ]);
    expect(heatmapLinks(grid, 'total').ofTotal(2)).toBe(`/ledger?year=2026&plan=${plan}`);
    const all = sectionGrid(data, undefined, '未分板块');
    expect(heatmapLinks(all, 'completion').ofTotal(2)).toBe('/ledger?year=2026');
    expect(valueOf(all.totals[2]!, 'red')).toBe(1);
    expect(heatmapLinks(all, 'red').ofTotal(2)).toBe('/ledger?year=2026&light=red');
    expect(grid.columns.map(({ title }) => title)).toEqual(['产业发展', '未分板块']);
  });
});

const months: MonthHeatmap = {
  year: 2026,
  months: ['2025-12', '2026-02', '2026-03', '2026-06', ''],
  rows: [
    {
      unitId: unit(1),
      unitName: '县发改局',
      categoryName: '县直部门',
      totals: [1, 3, 2, 0, 4],
      completed: [1, 0, 2, 0, 1],
      reported: [1, 1, 2, 0, 2],
      onTime: [1, 0, 2, 0, 0],
      late: [0, 2, 0, 0, 0],
    },
    {
      unitId: unit(2),
      unitName: '城关镇',
      categoryName: '镇（街道）',
      totals: [0, 1, 0, 5, 0],
      completed: [0, 1, 0, 2, 0],
      reported: [0, 1, 0, 3, 0],
      onTime: [0, 1, 0, 1, 0],
      late: [0, 0, 0, 2, 0],
    },
  ],
};
const words: PeriodWords = {
  year: (year) => `${year}年`,
  period: (period, number) => `${period} ${number}`,
  undated: '无期限',
};

describe('the heatmap by months', () => {
  const cellsOf = (grid: HeatmapGrid, band: number) => grid.bands[band]!.rows[0]!.cells;

  it('opens exactly the rows that are due in a month, and those without a deadline', () => {
    const grid = periodGrid(months, 'month', words);
    expect(grid.columns.map(({ group, title }) => `${group} ${title}`)).toEqual([
      '2025年 month 12',
      '2026年 month 2',
      '2026年 month 3',
      '2026年 month 6',
      ' 无期限',
    ]);
    const links = heatmapLinks(grid, 'total');
    expect(cellsOf(grid, 0).map((_, column) => links.of(unit(1), column))).toEqual([
      `/ledger?year=2026&unit=${unit(1)}&from=2025-12-01&to=2025-12-31`,
      `/ledger?year=2026&unit=${unit(1)}&from=2026-02-01&to=2026-02-28`,
      `/ledger?year=2026&unit=${unit(1)}&from=2026-03-01&to=2026-03-31`,
      `/ledger?year=2026&unit=${unit(1)}&from=2026-06-01&to=2026-06-30`,
      `/ledger?year=2026&unit=${unit(1)}&undated=1`,
      `/ledger?year=2026&unit=${unit(1)}`,
    ]);
    expect(grid.totals.map(({ total }) => total)).toEqual([1, 4, 2, 5, 4, 16]);
    expect(heatmapLinks(grid, 'reported').ofTotal(5)).toBe('/ledger?year=2026');
  });

  it('shows shares of finished rows, by the office and by the units', () => {
    const cells = cellsOf(periodGrid(months, 'month', words), 0);
    expect(cells.map((cell) => valueOf(cell, 'completion'))).toEqual(['100', '0', '100', null, '25', '40']);
    expect(cells.map((cell) => valueOf(cell, 'reported'))).toEqual(['100', '33.33', '100', null, '50', '60']);
  });

  it('shows how many deadlines were kept of those that were kept or missed', () => {
    const grid = periodGrid(months, 'quarter', words);
    const shown = cellsOf(grid, 0).map((cell) => [valueOf(cell, 'onTime'), ...partOf(cell, 'onTime')]);
    expect(shown).toEqual([
      ['100', 1, 1],
      ['50', 2, 4],
      [null, 0, 0],
      [null, 0, 0],
      ['60', 3, 5],
    ]);
    expect(heatmapLinks(grid, 'onTime').of(unit(1), 1)).toBe(
      `/ledger?year=2026&unit=${unit(1)}&timeliness=on_time,late&from=2026-01-01&to=2026-03-31`.replace(
        ',',
        '%2C',
      ),
    );
  });

  it('adds the months of a quarter up', () => {
    const grid = periodGrid(months, 'quarter', words);
    expect(grid.columns.map(({ title }) => title)).toEqual(['quarter 4', 'quarter 1', 'quarter 2', '无期限']);
    expect(cellsOf(grid, 0)[1]).toMatchObject({ total: 5, completed: 2, reported: 3, percent: '40' });
    expect(heatmapLinks(grid, 'total').of(unit(1), 1)).toContain('from=2026-01-01&to=2026-03-31');
    expect(grid.totals.map(({ total }) => total)).toEqual([1, 6, 5, 4, 16]);
  });

  it('measures counts by the greatest field, totals aside', () => {
    const scale = scaleOf(periodGrid(months, 'quarter', words), 'total');
    expect(scale.map(({ from }) => from)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(countScale(0).map(({ from }) => from)).toEqual([0]);
    expect(countScale(2).map(({ from }) => from)).toEqual([0, 1, 2]);
    expect(countScale(23).map(({ from }) => from)).toEqual([0, 1, 5, 10, 14, 19]);
    expect(countScale(2)[2]).toMatchObject({ background: HEATMAP_STEPS[5]?.background });
  });
});

/** WCAG 2.1 relative luminance and contrast. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it('every step of the scale can be read', () => {
  for (const { background, color } of HEATMAP_STEPS) {
    const [dark = 0, light = 0] = [luminance(background), luminance(color)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
  expect([0, '19.99', '20', 99.9, '100'].map((p) => heatmapStep(HEATMAP_STEPS, p).from)).toEqual([
    0, 0, 20, 80, 100,
  ]);
});

it('keys move inside the grid and stop at its edges', () => {
  const size = { rows: 3, columns: 4 };
  const from = (row: number, column: number, key: string, ctrlKey = false) =>
    moveInGrid({ row, column }, { key, ctrlKey }, size);
  expect(from(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(from(1, 3, 'ArrowRight')).toEqual({ row: 1, column: 3 });
  expect(from(1, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(from(1, 2, 'Home')).toEqual({ row: 1, column: 0 });
  expect(from(1, 2, 'End', true)).toEqual({ row: 2, column: 3 });
  expect(from(1, 2, 'a')).toBeUndefined();
});
