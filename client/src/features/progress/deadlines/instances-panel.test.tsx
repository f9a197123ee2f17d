import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { InstancesPanel } from './instances-panel.js';

const OFFERED = [{ __typename: 'AvailableAction', key: 'deadline.mark', enabled: true, reason: null }];

const instance = (id: string, changes: object = {}) => ({
  __typename: 'DeadlineInstance',
  id,
  assignmentId: 'a1',
  unitId: 'u1',
  dutyKey: '每季度至少开展2次',
  nature: 'periodic',
  periodStartsOn: '2026-07-01',
  periodEndsOn: '2026-09-30',
  dueOn: '2026-09-30',
  dueTime: null,
  aimOn: null,
  aimTime: null,
  requiredCount: 2,
  doneCount: 0,
  standing: 'due_soon',
  shortLead: false,
  marks: [],
  availableActions: OFFERED,
  ...changes,
});

const MARK = {
  __typename: 'InstanceMark',
  id: 'm1',
  doneOn: '2026-08-01',
  count: 1,
  note: '社区宣讲',
  fileId: null,
  fileName: null,
  byReport: false,
  enteredBy: '填报员',
};

function open(own: object[], whole: object[] = []) {
  const sent: Record<string, unknown>[] = [];
  renderScreen(<InstancesPanel assignmentId="a1" unitId="u1" taskId="t1" planId="p1" />, {
    answers: {
      OwnDeadlines: () => ({
        taskDuties: {
          __typename: 'TaskDuties',
          taskId: 't1',
          duties: [{ __typename: 'TaskDuty', key: 'k', instances: own }],
        },
        reportingDuties: [{ __typename: 'ReportingDuty', id: 'r1', instances: whole }],
      }),
      MarkInstanceDone: (variables) => {
        sent.push(variables);
        return { markInstanceDone: 'i1' };
      },
      TakeBackInstanceMark: (variables) => {
        sent.push(variables);
        return { takeBackInstanceMark: 'i1' };
      },
    },
  });
  return sent;
}

describe('what a unit owes by when', () => {
  afterEach(cleanup);

  it('R14: lists its own instances only, and enters what was done', async () => {
    const user = userEvent.setup();
    const sent = open([instance('i1'), instance('i2', { assignmentId: 'a2', unitId: 'u2' })]);
    const rows = await screen.findAllByRole('row');
    expect(rows).toHaveLength(2);
    expect(rows[1]!.textContent).toContain('2026年第3季度');
    expect(rows[1]!.textContent).toContain('0/2');
    await user.click(within(rows[1]!).getByRole('button', { name: '登记完成' }));
    await user.type(await screen.findByLabelText('说明'), '广场宣讲');
    await user.click(screen.getByRole('button', { name: /保\s*存/ }));
    const input = { instanceId: 'i1', doneOn: '2026-09-28', count: 1, note: '广场宣讲', fileId: null };
    await waitFor(() => expect(sent).toEqual([{ input }]));
  });

  it('R87: lists what the whole document asks of the unit', async () => {
    const whole = instance('w1', {
      assignmentId: null,
      dutyKey: '报送贯彻落实情况',
      nature: 'once',
      periodStartsOn: null,
      periodEndsOn: null,
    });
    open([], [whole, instance('w2', { assignmentId: null, unitId: 'u2' })]);
    const rows = await screen.findAllByRole('row');
    expect(rows).toHaveLength(2);
    expect(rows[1]!.textContent).toContain('全文报送');
  });

  it('R68: shows the hour and the aim beside it', async () => {
    const hours = { dueOn: '2026-10-01', dueTime: '03:30', aimOn: '2026-10-01', aimTime: '01:30' };
    open([instance('i1', { ...hours, nature: 'event', periodStartsOn: null, periodEndsOn: null })]);
    expect(await screen.findByText('2026-10-01 03:30')).toBeTruthy();
    expect(screen.getByText('力争 2026-10-01 01:30')).toBeTruthy();
  });

  it('takes an entry back, and says why nothing can be entered', async () => {
    const user = userEvent.setup();
    const refused = {
      __typename: 'AvailableAction',
      key: 'deadline.mark',
      enabled: false,
      reason: 'deadline.not-signed',
    };
    const sent = open([
      instance('i1', { doneCount: 1, marks: [MARK] }),
      instance('i2', { dueOn: '2026-12-31', availableActions: [refused] }),
    ]);
    expect(await screen.findByText('请先签收任务，再登记完成情况。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /撤\s*回/ }));
    await user.click((await screen.findAllByRole('button', { name: /确\s*定/ }))[0]!);
    await waitFor(() => expect(sent).toEqual([{ id: 'm1' }]));
  });
});
