import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen } from '../../../testing/render-screen.js';
import { OpenRoundScreen } from '../open-round/open-round-screen.js';
import { DrawScreen } from './draw-screen.js';
import { DrawsScreen } from './draws-screen.js';

const id = '0190a000-0000-7000-8000-00000000d001';
const draw = (part: Record<string, unknown> = {}) => ({
  __typename: 'SpotCheckDraw',
  id,
  version: 1,
  title: '三季度抽查',
  year: 2026,
  state: 'prepared',
  algorithm: 'duheng-draw-1',
  terms: {
    __typename: 'SpotCheckTerms',
    units: 2,
    byCategory: true,
    tasksPerUnit: 1,
    inspectorsPerUnit: 2,
  },
  unitCount: 40,
  assignmentCount: 300,
  inspectorCount: 6,
  populationHash: 'aaaa1111',
  commitment: 'bbbb2222',
  seed: null,
  witness: '',
  preparedAt: '2026-09-01T02:00:00Z',
  preparedByName: '张敏',
  drawnAt: null,
  drawnByName: null,
  units: [],
  availableActions: [{ __typename: 'AvailableAction', key: 'draw.perform', enabled: true, reason: null }],
  ...part,
});
const drawn = draw({
  version: 2,
  state: 'drawn',
  seed: 'cccc3333',
  witness: '314159',
  drawnAt: '2026-09-02T02:00:00Z',
  drawnByName: '张敏',
  availableActions: [],
  units: [
    {
      __typename: 'SpotCheckUnit',
      unitId: 'u1',
      unitName: '县发改局',
      categoryName: '县直部门',
      tasks: [
        { __typename: 'DrawnTask', assignmentId: 'a1', taskCode: '2026-01-003', taskTitle: '标准厂房' },
      ],
      inspectorNames: ['李督查'],
    },
  ],
});

afterEach(cleanup);

it('R74: shows the commitment before the draw, and seed and result after it', async () => {
  const sent: unknown[] = [];
  renderScreen(<DrawScreen />, {
    at: `/draws/${id}`,
    path: '/draws/:id',
    answers: {
      SpotCheckDraw: () => ({ spotCheckDraw: draw() }),
      PerformDraw: ({ input }) => {
        sent.push(input);
        return { performDraw: drawn };
      },
    },
  });
  expect(await screen.findByText('bbbb2222')).toBeTruthy();
  expect(screen.getByText('每个分组抽 2 个单位，每个单位抽 1 项任务、派 2 名督查员')).toBeTruthy();
  expect(screen.queryByText('抽取时公开')).toBeNull();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.type(screen.getByLabelText('现场报数'), '314159');
  await user.click(screen.getByRole('button', { name: '现场抽取' }));
  const buttons = await screen.findAllByRole('button', { name: '现场抽取' });
  await user.click(buttons[buttons.length - 1]!);
  expect(await screen.findByText('cccc3333')).toBeTruthy();
  expect(sent).toEqual([{ id, version: 1, witness: '314159' }]);
  expect(screen.getByText('县发改局')).toBeTruthy();
  expect(screen.getByText('没有更多可派的督查员')).toBeTruthy();
  expect(screen.getByText(`duheng redraw ${id}`)).toBeTruthy();
});

it('lists draws and prepares another', async () => {
  const sent: unknown[] = [];
  const { address } = renderScreen(<DrawsScreen />, {
    at: '/draws',
    answers: {
      SpotCheckDraws: () => {
        return { spotCheckDraws: { __typename: 'SpotCheckDrawPage', total: 1, rows: [drawn] } };
      },
      DrawRegister: () => ({ unitCategories: [] }),
      PrepareDraw: ({ input }) => {
        sent.push(input);
        return { prepareDraw: draw() };
      },
    },
  });
  expect(await screen.findByText('三季度抽查')).toBeTruthy();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole('button', { name: '准备一次抽取' }));
  await user.type(await screen.findByLabelText('名称'), '四季度抽查');
  await user.click(screen.getByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(address()).toBe(`/draws/${id}`));
  expect(sent).toEqual([
    {
      title: '四季度抽查',
      year: 2026,
      terms: { units: 5, byCategory: false, tasksPerUnit: 3, inspectorsPerUnit: 2 },
      recusals: [],
    },
  ]);
});

it('R74: a round is opened over the units that were drawn, and nobody else', async () => {
  const sent: { kind: string; excludedUnitIds: string[] }[] = [];
  const unit = (unitId: string, name: string) => ({
    __typename: 'Unit',
    id: unitId,
    name,
    endedOn: null,
    category: { __typename: 'UnitCategory', id: 'c', name: '县直部门' },
  });
  renderScreen(<OpenRoundScreen />, {
    at: `/rounds/new?draw=${id}`,
    answers: {
      OpenRoundChoices: () => ({ assessmentRounds: [], rubrics: [] }),
      RubricChoices: () => ({
        units: [unit('u1', '县发改局'), unit('u2', '县财政局')],
        assessorChoices: [],
      }),
      BurdenOverrides: () => ({ burdenOverrides: [] }),
      SpotCheckDraw: () => ({ spotCheckDraw: drawn }),
      OpenAssessmentRound: ({ input }) => {
        sent.push(input as (typeof sent)[number]);
        throw new Refused('REFUSED');
      },
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '开启本轮' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ kind: 'special', excludedUnitIds: ['u2'] });
});
