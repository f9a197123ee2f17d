import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen.js';
import { BarChart } from './bar-chart.js';
import { LineChart } from './line-chart.js';

const BARS = (
  <BarChart
    title="任务状态"
    labelHeading="状态"
    valueHeading="项数"
    data={[
      { label: '未开始', value: 3, valueText: '3 项' },
      { label: '已完成', value: 12, valueText: '12 项' },
    ]}
  />
);
const LINES = (
  <LineChart
    title="各季度得分"
    labelHeading="季度"
    valueHeading="得分"
    points={[{ label: '一季度', value: 88.5, valueText: '88.50' }]}
  />
);

const usual = window.matchMedia.bind(window);
let printing = false;
const watching = new Set<() => void>();

beforeEach(() => {
  window.matchMedia = (query) => ({
    ...usual(query),
    matches: query === 'print' && printing,
    addEventListener: (_: string, changed: unknown) => void watching.add(changed as () => void),
    removeEventListener: (_: string, changed: unknown) => void watching.delete(changed as () => void),
  });
});
afterEach(() => {
  window.matchMedia = usual;
  printing = false;
  watching.clear();
});

const print = (isOn: boolean) =>
  act(() => {
    printing = isOn;
    watching.forEach((changed) => changed());
  });

describe.each([
  ['bars', BARS, ['未开始3 项', '已完成12 项']],
  ['a line', LINES, ['一季度88.50']],
])('a chart of %s', (_, chart, rows) => {
  it('has a table with the same figures', () => {
    renderScreen(chart, { answers: {} });
    const [, ...lines] = within(screen.getByRole('table')).getAllByRole('row');
    expect(lines.map(({ textContent }) => textContent)).toEqual(rows);
  });

  it('is of one size on paper, however wide the window is', () => {
    const { container } = renderScreen(chart, { answers: {} });
    expect(container.querySelector('svg.recharts-surface')?.getAttribute('width')).not.toBe('640');
    print(true);
    expect(container.querySelector('svg.recharts-surface')?.getAttribute('width')).toBe('640');
    print(false);
    expect(container.querySelector('svg.recharts-surface')?.getAttribute('width')).not.toBe('640');
  });
});
