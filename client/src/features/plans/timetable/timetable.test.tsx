import { expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderScreen } from '../../../testing/render-screen.js';
import { TimetableScreen } from './timetable-screen.js';

const task = (
  id: string,
  title: string,
  dueOn: string | null,
  text: string,
  rrule: string | null = null,
) => ({
  id,
  ordinal: '',
  title,
  deadlines: [{ id: `${id}d`, text, dueOn, rrule }],
});
const plan = {
  id: 'plan',
  title: '2026年重点工作方案',
  year: 2026,
  issuedOn: '2026-08-03',
  milestones: [{ id: 'm', title: '中期评估', dueOn: '2026-10-15', doneOn: null }],
  tasks: [
    task('1', '改造老旧管网', '2026-09-30', '9月底前'),
    task('2', '报送进展', null, '每季度末', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'),
    task('3', '规范窗口服务', null, '长期坚持'),
  ],
};
const show = (tasks = plan.tasks) =>
  renderScreen(<TimetableScreen />, {
    answers: { PlanTimetable: () => ({ plan: { ...plan, tasks } }) },
    at: '/plans/plan/timetable',
    path: '/plans/:planId/timetable',
  });

it('lists the tasks by month, marks the current one, and shows milestones and standing duties', async () => {
  show();
  const table = await screen.findByRole('table', { name: '“2026年重点工作方案”时间表' });
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    '任务',
    '2026年8月',
    '9月本月',
    '10月',
    '11月',
    '12月',
  ]);
  const cells = (name: RegExp) =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells(/节点/)).toEqual(['', '', '15日 中期评估', '', '']);
  expect(cells(/改造老旧管网/)).toEqual(['', '30日 9月底前', '', '', '']);
  expect(cells(/报送进展/)).toEqual(['', '30日 每季度末', '', '', '31日 每季度末']);
  expect(within(table).getByRole('rowheader', { name: /规范窗口服务/ }).textContent).toContain('长期坚持');
});

it('says what will stand here while there are no tasks', async () => {
  show([]);
  expect(await screen.findByText('文件中还没有任务')).toBeTruthy();
});
