import { expect, it } from '@jest/globals';
import { burdenOf } from './burden.js';

const demand = (taskId: string, ...facts: string[]) => ({
  taskId,
  facts: facts.map((label) => ({ label, unit: '人' })),
});

it('counts five fields a report and one for each target', () => {
  expect(burdenOf([demand('a'), demand('b', '新增就业不少于500人', '培训1000人次')])).toEqual({
    reports: 2,
    fields: 12,
    repeated: [],
  });
  expect(burdenOf([])).toEqual({ reports: 0, fields: 0, repeated: [] });
});

it('names what two tasks ask for, with the tasks', () => {
  const { repeated } = burdenOf([
    demand('a', '新增就业不少于500人'),
    demand('b', '新增就业'),
    demand('c', '脱贫人口'),
  ]);
  expect(repeated).toEqual([{ label: '新增就业不少于500人', unit: '人', taskIds: ['a', 'b'] }]);
});

it('does not call two targets of one task repeated', () => {
  expect(burdenOf([demand('a', '新增就业', '新增就业不少于500人')]).repeated).toEqual([]);
});
