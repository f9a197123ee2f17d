import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Action } from '#shared/access/actions.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { CalendarScreen } from './calendar-screen.js';

const day = (on: string, kind: string, note: string) => ({ __typename: 'CalendarDay', on, kind, note });

const workYear = (changes: object = {}) => ({
  __typename: 'WorkYear',
  year: 2026,
  published: true,
  source: '国办发明电〔2025〕7号',
  workingDays: 248,
  offeredSource: null,
  offeredYears: [],
  lastDayPolicy: 'counted',
  days: [day('2026-10-01', 'off', '国庆节'), day('2026-10-10', 'work', '国庆节调休')],
  versions: [
    {
      __typename: 'CalendarVersion',
      number: 1,
      source: '国办发明电〔2025〕7号',
      createdAt: '2025-11-05T02:00:00Z',
    },
  ],
  ...changes,
});

const DIFFERENCE = {
  __typename: 'CalendarDifference',
  fingerprint: 'f1',
  total: 1,
  changedDays: 2,
  rows: [
    {
      __typename: 'CalendarDifferenceRow',
      instanceId: 'i1',
      taskId: 't1',
      taskCode: '2026-01-001',
      taskTitle: '报送落实方案',
      unitName: '司法局',
      dutyKey: '方案印发后5个工作日内',
      before: '2026-09-28',
      after: '2026-09-24',
    },
  ],
};

function open(year: object, permittedActions: Action[] = ['calendar.read', 'calendar.manage']) {
  const sent: Record<string, unknown>[] = [];
  renderScreen(<CalendarScreen />, {
    viewer: { permittedActions },
    answers: {
      WorkYear: () => ({ workYear: year }),
      CalendarText: (variables) => {
        sent.push(variables);
        const bad = String(variables['text']).includes('32日');
        return {
          calendarText: {
            __typename: 'CalendarTextReading',
            days: [day('2027-01-01', 'off', '元旦')],
            problems: bad
              ? [
                  {
                    __typename: 'CalendarRowProblem',
                    line: 2,
                    text: '1月32日 休',
                    reason: 'calendar.no-such-day',
                  },
                ]
              : [],
          },
        };
      },
      CalendarDifference: () => ({ calendarDifference: DIFFERENCE }),
      ChangeCalendar: (variables) => {
        sent.push(variables);
        return { changeCalendar: { __typename: 'CalendarDifference', total: 1 } };
      },
    },
  });
  return sent;
}

describe('工作日历', () => {
  afterEach(cleanup);

  it('shows the year with 休 and 班, its source and its versions', async () => {
    open(workYear());
    const october = await screen.findByRole('table', { name: '2026年10月' });
    expect(within(october).getByTitle('2026-10-01 国庆节').textContent).toBe('1休');
    expect(within(october).getByTitle('2026-10-10 国庆节调休').textContent).toBe('10班');
    expect(screen.getByText('依据：国办发明电〔2025〕7号')).toBeTruthy();
    expect(screen.getByText('全年工作日 248 天')).toBeTruthy();
  });

  it('says of a year without a notice that it is computed, and offers what comes with Duheng', async () => {
    const user = userEvent.setup();
    const sent = open(
      workYear({
        published: false,
        source: null,
        days: [],
        versions: [],
        offeredSource: '国办发明电〔2025〕7号',
      }),
    );
    expect(await screen.findByText('暂按周末推算')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '采用这一年' }));
    const dialog = await screen.findByRole('dialog');
    const row = (await within(dialog).findByText('2026-09-28')).closest('tr')!;
    expect(within(row).getByText('2026-09-24')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: '确认并保存' }));
    await waitFor(() => expect(sent).toEqual([{ input: { offeredYears: [2026], fingerprint: 'f1' } }]));
  });

  it('reads a pasted notice, names the row that is wrong, and goes on only when none is', async () => {
    const user = userEvent.setup();
    open(workYear());
    await user.click(await screen.findByRole('button', { name: '导入放假通知' }));
    await user.type(screen.getByLabelText('通知文号'), '国办发明电〔2026〕1号');
    const text = screen.getByLabelText('通知正文或表格内容');
    await user.type(text, '1月1日 休{enter}1月32日 休');
    await user.click(screen.getByRole('button', { name: /读\s*取/ }));
    expect(await screen.findByText('第 2 行“1月32日 休”：没有这一天，请核对日期。')).toBeTruthy();
    const preview = screen.getByRole('button', { name: '查看影响' });
    expect(preview.hasAttribute('disabled')).toBe(true);
    await user.clear(text);
    await user.type(text, '1月1日 休');
    await user.click(screen.getByRole('button', { name: /读\s*取/ }));
    await waitFor(() => expect(preview.hasAttribute('disabled')).toBe(false));
    await user.click(preview);
    expect(await screen.findByText('2026-09-24')).toBeTruthy();
  });

  it('is for looking where one may not change it', async () => {
    open(workYear({ offeredSource: '别的通知' }), ['calendar.read']);
    await screen.findByRole('table', { name: '2026年1月' });
    expect(screen.queryByRole('button', { name: '导入放假通知' })).toBeNull();
    expect(screen.queryByRole('button', { name: '采用这一年' })).toBeNull();
    expect(screen.queryByRole('button', { name: /修\s*改/ })).toBeNull();
  });
});
