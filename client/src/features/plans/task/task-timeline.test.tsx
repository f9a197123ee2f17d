import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { TaskTimeline } from './task-timeline.js';

const entry = (id: string, over: object) => ({
  __typename: 'TimelineEntry',
  id,
  at: '2026-09-01T01:02:03Z',
  actorName: '张敏',
  actorUnitName: '县水利局',
  action: 'assignment.sign',
  transition: null,
  entityType: 'assignment',
  unitName: '县水利局',
  changes: [],
  ...over,
});
const change = (field: string, before: unknown, after: unknown) => ({
  __typename: 'TimelineChange',
  field,
  before,
  after,
});

afterEach(cleanup);

it('tells who did what, when, before and after, in words', async () => {
  const asked: unknown[] = [];
  renderScreen(<TaskTimeline taskId="t1" />, {
    answers: {
      TaskTimeline: ({ after }) => {
        asked.push(after);
        const rows = after
          ? [entry('old', { action: 'plan.issue', entityType: 'plan', unitName: null })]
          : [
              entry('1', {
                changes: [change('state', 'to_sign', 'signed'), change('dueOn', null, '2026-09-30')],
              }),
              entry('2', {
                action: 'assignment.escalate',
                actorName: '',
                changes: [
                  change('tells', null, ['unit_head', 'office']),
                  change('percent', '40.00', '65.50'),
                ],
              }),
              entry('3', {
                action: 'unheard.of',
                changes: [change('hash', 'a', 'b'), change('state', 'x', 'y')],
              }),
            ];
        return { taskTimeline: { __typename: 'TaskTimeline', next: after ? null : '3', rows } };
      },
    },
  });
  expect(await screen.findByText('签收任务')).toBeTruthy();
  expect(screen.getByText('已签收')).toBeTruthy();
  expect(screen.getByText('待签收').tagName).toBe('DEL');
  expect(screen.getAllByText('2026-09-01 09:02:03')).toHaveLength(3);
  expect(screen.getByText('系统自动')).toBeTruthy();
  expect(screen.getByText('逾期升级')).toBeTruthy();
  expect(screen.getByText('承办单位负责人、督查室')).toBeTruthy();
  expect(screen.getByText('65.5%')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/unheard|hash/);
  await userEvent.click(screen.getByRole('button', { name: '更早的记录' }));
  expect(await screen.findByText(/下发/)).toBeTruthy();
  expect(asked).toEqual([null, '3']);
});
