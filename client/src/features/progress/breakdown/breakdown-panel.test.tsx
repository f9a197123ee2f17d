import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '#shared/access/actions.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { BreakdownPanel } from './breakdown-panel.js';

const NOBODY = {
  divisionId: null,
  divisionName: null,
  officerId: null,
  officerName: null,
  leaderId: null,
  leaderName: null,
};

const share = (breakdown: object, over: object = {}) => ({
  __typename: 'Assignment',
  id: 's',
  version: 3,
  dueOn: '2026-09-30',
  breakdown: { __typename: 'AssignmentBreakdown', ...NOBODY, steps: [], ...breakdown },
  continues: null,
  ...over,
});

function open(given: object, viewerUnit = 'u', permittedActions: Action[] = ['assignment.break-down']) {
  const sent: unknown[] = [];
  renderScreen(<BreakdownPanel assignmentId="s" unitId="u" open />, {
    viewer: { unitId: viewerUnit, permittedActions },
    answers: {
      AssignmentBreakdown: () => ({ assignment: given }),
      StaffChoices: () => ({
        unitStaff: {
          __typename: 'UnitStaff',
          unitId: 'u',
          divisions: [{ __typename: 'UnitDivision', id: 'd', name: '公开股', endedOn: null }],
          officers: [],
        },
      }),
      BreakDownAssignment: ({ input }) => {
        sent.push(input);
        return { breakDownAssignment: given };
      },
    },
  });
  return sent;
}

describe('本单位分解', () => {
  afterEach(cleanup);

  it('R17 is saved as a whole: what stood first stays first, with its id', async () => {
    const user = userEvent.setup();
    const step = {
      __typename: 'AssignmentStep',
      id: 'one',
      title: '拟定清单',
      divisionId: 'd',
      divisionName: '公开股',
      officerId: null,
      officerName: null,
      dueOn: '2026-08-31',
      doneOn: null,
      standing: 'open',
    };
    const sent = open(share({ steps: [step] }));
    await user.click(await screen.findByRole('button', { name: '分解任务' }));
    await user.click(await screen.findByRole('button', { name: /增加事项/ }));
    await user.type(screen.getByLabelText('事项 2'), '集中公开');
    await user.click(screen.getByRole('button', { name: /^保\s*存$/ }));
    const none = { divisionId: null, officerId: null, dueOn: null, doneOn: null };
    await waitFor(() =>
      expect(sent).toEqual([
        {
          assignmentId: 's',
          version: 3,
          divisionId: null,
          officerId: null,
          leaderId: null,
          steps: [
            {
              id: 'one',
              title: '拟定清单',
              divisionId: 'd',
              officerId: null,
              dueOn: '2026-08-31',
              doneOn: null,
            },
            { id: null, title: '集中公开', ...none },
          ],
        },
      ]),
    );
  });

  it('is read by everybody else, and says that steps colour no light', async () => {
    open(share({ officerName: '李某' }), 'other');
    expect(await screen.findByText('李某')).toBeTruthy();
    expect(screen.getByText(/节点不影响任务亮灯/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('R93 tells of the share that it goes on with', async () => {
    const old = {
      __typename: 'Assignment',
      id: 'old',
      unit: { __typename: 'Unit', id: 'x', name: '县扶贫办' },
    };
    open(share({}, { continues: old }));
    expect(await screen.findByText('本分工承接自县扶贫办')).toBeTruthy();
  });
});
