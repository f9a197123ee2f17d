import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PlanQuery } from '../../../generated/graphql.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { LeadlessPanel } from './leadless-panel.js';

type Plan = PlanQuery['plan'];

const task = (id: string, role: 'lead' | 'responsible') =>
  ({
    id,
    version: 4,
    code: `2026-01-00${id}`,
    title: `任务${id}`,
    units: [{ id: `u${id}`, role, printedName: '各镇办', unitId: null, groupId: 'g' }],
  }) as unknown as Plan['tasks'][number];

const plan = (over: Partial<Plan>): Plan =>
  ({ id: 'p', version: 2, state: 'draft', leadlessRule: 'office_appoints', tasks: [], ...over }) as Plan;

function open(given: Plan) {
  const sent: unknown[] = [];
  renderScreen(<LeadlessPanel plan={given} />, {
    answers: {
      UnitChoices: () => ({
        units: [
          {
            __typename: 'Unit',
            id: 'data',
            name: '县数据局',
            shortName: '数据局',
            aliases: [],
            endedOn: null,
          },
        ],
        unitGroups: [],
      }),
      AddTaskUnit: ({ input }) => {
        sent.push(input);
        return { addTaskUnit: { __typename: 'Task', id: '1', version: 5 } };
      },
      ChooseLeadlessRule: ({ input }) => {
        sent.push(input);
        return {
          chooseLeadlessRule: {
            __typename: 'Plan',
            id: 'p',
            version: 3,
            leadlessRule: 'responsible_units_lead',
          },
        };
      },
    },
  });
  return sent;
}

describe('待明确牵头单位', () => {
  afterEach(cleanup);

  it('R06 lists the tasks without a lead; the office appoints one', async () => {
    const user = userEvent.setup();
    const sent = open(plan({ state: 'issued', tasks: [task('1', 'responsible'), task('2', 'lead')] }));
    expect(screen.getByText('待明确牵头单位 1 项')).toBeTruthy();
    expect(screen.queryByText('任务2')).toBeNull();
    await user.click(screen.getByRole('button', { name: '明确牵头单位' }));
    await user.click(await screen.findByRole('combobox'));
    await user.click(await screen.findByText('县数据局'));
    const buttons = screen.getAllByRole('button', { name: '明确牵头单位' });
    await user.click(buttons[buttons.length - 1]!);
    await waitFor(() =>
      expect(sent).toEqual([{ taskId: '1', taskVersion: 4, role: 'lead', unitId: 'data' }]),
    );
  });

  it('R06 asks for the rule before issue, and not afterwards', async () => {
    const user = userEvent.setup();
    const sent = open(plan({ tasks: [task('1', 'responsible')] }));
    await user.click(screen.getByRole('radio', { name: '无牵头单位的，责任单位即为牵头单位' }));
    await waitFor(() =>
      expect(sent).toEqual([{ planId: 'p', planVersion: 2, leadlessRule: 'responsible_units_lead' }]),
    );
    cleanup();
    open(plan({ state: 'issued', tasks: [task('1', 'responsible')] }));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is not there where every task has its lead', () => {
    open(plan({ state: 'issued', tasks: [task('1', 'lead')] }));
    expect(screen.queryByText(/待明确牵头单位/)).toBeNull();
  });
});
