import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '#shared/access/actions.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { CascadeScreen } from './cascade-screen.js';

const item = (id: string, title: string, dueOn: string | null = null) => ({
  __typename: 'CascadeItem',
  id,
  ordinal: '',
  title,
  text: title,
  dueOn,
});

const STEPS = {
  suggested: ['mapping.confirm', 'mapping.reject'],
  confirmed: ['mapping.reject'],
  rejected: ['mapping.confirm'],
};

const mapping = (id: string, state: keyof typeof STEPS, mayMap: boolean, version = 1) => ({
  __typename: 'TaskMapping',
  id: `m${id}`,
  version,
  pointId: `p${id}`,
  taskId: `t${id}`,
  state,
  likeness: '0.62',
  sharedWords: ['市场准入负面清单'],
  decidedAt: state === 'suggested' ? null : '2026-08-15T02:00:00Z',
  decidedByName: state === 'suggested' ? null : '督查室',
  availableActions: (mayMap ? STEPS[state] : []).map((key) => ({
    __typename: 'AvailableAction',
    key,
    enabled: true,
    reason: null,
  })),
});

type Mappings = ReturnType<typeof mapping>[];

const cascade = (mappings: Mappings, changes: object = {}) => ({
  __typename: 'Cascade',
  planId: 'plan',
  withdrawn: false,
  superior: {
    __typename: 'SuperiorDocument',
    id: 's',
    version: 1,
    kind: 'superior_plan',
    title: '云岭州工作要点',
    docNumber: null,
    issuer: null,
    documentDate: null,
    superiorPlanId: 'above',
    jurisdictionName: '云岭州',
  },
  levels: [],
  points: [item('p1', '推进决策公开', '2026-06-30'), item('p2', '优化营商环境')],
  tasks: [item('t1', '公布决策事项', '2026-09-30'), item('t2', '营商环境信息公开')],
  mappings,
  gaps: [
    {
      __typename: 'CascadeGap',
      kind: 'not_taken_up',
      pointId: 'p2',
      taskId: null,
      superiorText: '',
      localText: '',
      superiorDueOn: null,
      localDueOn: null,
      recipient: null,
    },
  ],
  subordinates: [],
  ...changes,
});

function open(permittedActions: Action[], first: ReturnType<typeof cascade>) {
  const mayMap = permittedActions.includes('plan.map-cascade');
  const decided: unknown[] = [];
  const decide = (key: string, state: 'confirmed' | 'rejected') => (variables: Record<string, unknown>) => {
    decided.push([key, variables]);
    const { id } = variables['input'] as { id: string };
    const after = first.mappings.map((one) => (one.id === id ? mapping(id.slice(1), state, mayMap, 2) : one));
    return { [key]: cascade(after, { gaps: [] }) };
  };
  renderScreen(<CascadeScreen />, {
    at: '/plans/plan/cascade',
    path: '/plans/:planId/cascade',
    viewer: { permittedActions },
    answers: {
      PlanCascade: () => ({
        plan: { __typename: 'Plan', id: 'plan', title: '云川县实施方案', state: 'issued', docNumber: null },
        cascade: first,
      }),
      ConfirmMapping: decide('confirmMapping', 'confirmed'),
      RejectMapping: decide('rejectMapping', 'rejected'),
    },
  });
  return decided;
}

const OFFICE: Action[] = ['plan.read', 'plan.read-cascade', 'plan.map-cascade'];
const INSPECTOR: Action[] = ['plan.read', 'plan.read-cascade'];

describe('上下级衔接', () => {
  afterEach(cleanup);

  it('R92 is decided by keyboard alone: Enter confirms and moves on, X rejects', async () => {
    const user = userEvent.setup();
    const decided = open(OFFICE, cascade([mapping('1', 'suggested', true), mapping('2', 'suggested', true)]));
    const rows = await screen.findAllByRole('group', { name: /由.*承接/ });
    rows[0]!.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(decided).toEqual([['confirmMapping', { input: { id: 'm1', version: 1 } }]]));
    await waitFor(() => expect(document.activeElement?.getAttribute('data-mapping')).toBe('m2'));
    await user.keyboard('x');
    await waitFor(() => expect(decided[1]).toEqual(['rejectMapping', { input: { id: 'm2', version: 1 } }]));
    expect(await screen.findByText('没有缺口')).toBeTruthy();
  });

  it('says why two seem alike, and which local deadline is later', async () => {
    open(OFFICE, cascade([mapping('1', 'suggested', true)]));
    const row = await screen.findByRole('group', { name: /公布决策事项/ });
    expect(within(row).getByText('相似度 62%')).toBeTruthy();
    expect(within(row).getByText('市场准入负面清单')).toBeTruthy();
    expect(within(row).getByText('2026-09-30前，晚于上级')).toBeTruthy();
    expect(screen.getByText('“优化营商环境”还没有任务承接')).toBeTruthy();
  });

  it('offers whoever may only look nothing to press', async () => {
    const user = userEvent.setup();
    const decided = open(INSPECTOR, cascade([mapping('1', 'suggested', false)]));
    const row = await screen.findByRole('group', { name: /公布决策事项/ });
    expect(within(row).queryAllByRole('button')).toEqual([]);
    expect(screen.queryByText('重新比对')).toBeNull();
    row.focus();
    await user.keyboard('{Enter}x');
    expect(decided).toEqual([]);
  });

  it('R92 shows what subordinates carry on, and the points that they left', async () => {
    const task = { taskId: 'b1', pointId: 't1', ordinal: '1', title: '县级任务', dueOn: '2026-10-31' };
    const below = {
      __typename: 'SubordinateCascade',
      planId: 'below',
      jurisdictionName: '云川县',
      title: '县方案',
      docNumber: null,
      pointsTakenUp: 1,
      percent: '62.5',
      tasks: [
        {
          __typename: 'SubordinateTask',
          ...task,
          percent: '62.5',
          assignments: 2,
          green: 1,
          yellow: 0,
          red: 1,
          grey: 0,
        },
      ],
    };
    open(INSPECTOR, cascade([], { subordinates: [below] }));
    expect(await screen.findAllByText(/承接 1\/2/)).not.toEqual([]);
    expect(screen.getByText('2026-10-31前，晚于本级')).toBeTruthy();
    expect(screen.getAllByText('未承接')).toHaveLength(1);
  });

  it('says that the superior plan was withdrawn instead of comparing with nothing', async () => {
    open(OFFICE, cascade([], { withdrawn: true, points: [], gaps: [] }));
    expect(await screen.findByText(/上级文件已不可查看/)).toBeTruthy();
    expect(screen.queryByText('要点与任务对照')).toBeNull();
  });
});
