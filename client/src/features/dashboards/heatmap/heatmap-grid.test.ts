import { describe, expect, it } from '@jest/globals';
import { heatmapGrid, type HeatmapData } from './heatmap-grid.js';
import { HEATMAP_STEPS, heatmapStep } from './heatmap-scale.js';
import { moveInGrid } from './grid-keys.js';

const plan = '0190a000-0000-7000-8000-000000000001';
const unit = (n: number) => `0190a000-0000-7000-8000-00000000010${n}`;

const data: HeatmapData = {
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
    },
  ],
};

describe('the heatmap', () => {
  it('adds rows and columns up, means weighted by the rows behind them', () => {
    const grid = heatmapGrid(data, undefined);
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
    const grid = heatmapGrid(data, plan);
    const section = encodeURIComponent('产业发展');
    expect(grid.bands[0]?.rows[0]?.cells.map((cell) => cell.link)).toEqual([
      `/ledger?year=2026&plan=${plan}&section=${section}&unit=${unit(1)}`,
      `/ledger?year=2026&plan=${plan}&section=&unit=${unit(1)}`,
      `/ledger?year=2026&plan=${plan}&unit=${unit(1)}`,
    ]);
    expect(grid.totals[2]?.link).toBe(`/ledger?year=2026&plan=${plan}`);
    expect(heatmapGrid(data, undefined).totals[2]?.link).toBe('/ledger?year=2026');
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
  expect([0, '19.99', '20', 99.9, '100'].map((p) => heatmapStep(p).from)).toEqual([0, 0, 20, 80, 100]);
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
