import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../../testing/render-screen.js';
import { LedgerScreen } from '../ledger-screen.js';

const row = (n: number, columns: readonly string[], more: object = {}) => ({
  __typename: 'LedgerRow',
  assignmentId: `a${n}`,
  taskId: `t${n}`,
  planId: 'p',
  unitId: 'u',
  code: `2026-01-00${n}`,
  ordinal: String(n),
  planTitle: '工作要点',
  docNumber: null,
  sectionTitle: null,
  title: `新建厂房${n}`,
  content: '',
  leadUnits: '县发改局',
  unitName: '县工信局',
  divisionName: null,
  officerName: null,
  officerPhone: null,
  leaderName: null,
  categoryName: '县直部门',
  role: 'responsible',
  startsOn: '2026-03-01',
  deadlineText: '9月底前',
  dueOn: '2026-09-30',
  targetText: '',
  quarterTarget: '',
  percent: '40',
  status: 'behind',
  light: 'yellow',
  lightReason: { __typename: 'LightExplanation', key: 'due_soon', days: 5, points: null, date: null },
  signed: true,
  narrative: '',
  evidence: '',
  problems: '',
  nextStep: '',
  review: 'none',
  reviewReason: null,
  updatedOn: null,
  cellActions: columns.map((column) => ({
    __typename: 'LedgerCellAction',
    column,
    enabled: true,
    reason: null,
  })),
  drafts: [],
  ...more,
});

const cell = (column: string, more: object = {}) => ({
  __typename: 'LedgerCellEdit',
  assignmentId: 'a0',
  column,
  version: 3,
  value: '2026-09-30',
  text: '2026-09-30',
  refusal: null,
  choices: null,
  ...more,
});

function open(at: string, columns: readonly string[], answers: Answers, viewer: object = {}) {
  const asked: Record<string, unknown>[] = [];
  renderScreen(<LedgerScreen />, {
    at,
    path: '/ledger',
    viewer,
    answers: {
      SavedViews: () => ({ savedViews: [] }),
      LedgerChoices: () => ({ plans: [], units: [], unitCategories: [] }),
      LedgerFrame: () => ({
        ledger: { __typename: 'LedgerPage', total: 3, groups: [] },
        byStatus: { __typename: 'LedgerPage', statusCounts: [] },
        byLight: { __typename: 'LedgerPage', lightCounts: [] },
      }),
      LedgerRows: (variables) => {
        asked.push(variables);
        const rows = [0, 1, 2].map((n) => row(n, variables['editing'] ? columns : []));
        return { ledger: { __typename: 'LedgerPage', rows } };
      },
      ...answers,
    },
  });
  return { asked, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const cells = (column: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-edit="${column}"]`),
];
const stops = () => [...document.querySelectorAll('[data-edit][tabindex="0"]')];

afterEach(cleanup);

it('goes by keyboard: one place for Tab, arrows between cells, F2 in, Esc out, Enter saves', async () => {
  const edits: unknown[] = [];
  const { user } = open('/ledger?columns=code,lead_unit,percent', ['lead_unit', 'percent'], {
    LedgerCell: ({ column }) => ({ ledgerCell: cell(String(column), { value: '40', text: '40' }) }),
    EditLedgerCell: ({ input }) => {
      edits.push(input);
      return { editLedgerCell: cell('percent', { version: 4, value: '45', text: '45' }) };
    },
  });
  await waitFor(() => expect(cells('percent')).toHaveLength(3));
  expect(stops()).toEqual([cells('lead_unit')[0]]);
  act(() => cells('lead_unit')[0]!.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cells('percent')[0]);
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(cells('percent')[0]);
  expect(stops()).toEqual([cells('percent')[0]]);
  await user.keyboard('{F2}');
  const field = await screen.findByRole('textbox', { name: '完成率' });
  await user.type(field, '9{Escape}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: '完成率' })).toBeNull());
  expect(document.activeElement).toBe(cells('percent')[0]);
  expect(edits).toEqual([]);
  await user.keyboard('{Enter}');
  const again = await screen.findByRole('textbox', { name: '完成率' });
  await user.clear(again);
  await user.type(again, '45{Enter}');
  await waitFor(() => expect(within(cells('percent')[0]!).getByText('草稿：45')).toBeTruthy());
  expect(edits).toEqual([{ assignmentId: 'a0', column: 'percent', version: 3, value: '45', reason: null }]);
  await waitFor(() => expect(document.activeElement).toBe(cells('percent')[0]));
});

it('shows both versions where another was faster, keeps what was typed, and writes over it only when told', async () => {
  const edits: { version: number; value: string }[] = [];
  const { user } = open('/ledger?columns=code,narrative', ['narrative'], {
    LedgerCell: () => ({ ledgerCell: cell('narrative', { value: '已开工', text: '已开工' }) }),
    EditLedgerCell: ({ input }) => {
      const edit = input as { version: number; value: string };
      edits.push(edit);
      if (edit.version === 3)
        throw new Refused('CONFLICT', 'error.changed-meanwhile', undefined, {
          version: 7,
          changedAt: '2026-09-28T01:00:00Z',
          changedByName: '王强',
          content: { narrative: '已完成招标' },
        });
      return { editLedgerCell: cell('narrative', { version: 8, value: edit.value, text: edit.value }) };
    },
  });
  await waitFor(() => expect(cells('narrative')).toHaveLength(3));
  act(() => cells('narrative')[0]!.focus());
  await user.keyboard('{F2}');
  const field = await screen.findByRole('textbox', { name: '进展情况' });
  await user.clear(field);
  await user.type(field, '主体完工{Enter}');
  expect(await screen.findByText('已完成招标')).toBeTruthy();
  expect(screen.getByText('主体完工')).toBeTruthy();
  expect(screen.getByText(/王强/)).toBeTruthy();
  expect(within(cells('narrative')[0]!).getByText('草稿：已开工')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '全部用我的' }));
  await waitFor(() =>
    expect(edits.map(({ version, value }) => [version, value])).toEqual([
      [3, '主体完工'],
      [7, '主体完工'],
    ]),
  );
  await waitFor(() => expect(within(cells('narrative')[0]!).getByText('草稿：主体完工')).toBeTruthy());
});

it('says at the cell why a value is not taken, and shows the cell as before', async () => {
  const { user } = open('/ledger?columns=code,due_on', ['due_on'], {
    LedgerCell: () => ({ ledgerCell: cell('due_on') }),
    EditLedgerCell: () => {
      throw new Refused('REFUSED', 'change.granted-not-later', { dueOn: '2026-09-30' });
    },
  });
  await waitFor(() => expect(cells('due_on')).toHaveLength(3));
  await user.dblClick(cells('due_on')[0]!);
  await user.type(await screen.findByRole('textbox', { name: '理由（必填）' }), '汛期{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe('同意的日期应晚于现有时限（2026-09-30）。');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '理由（必填）' }).value).toBe('汛期');
  expect(cells('due_on')[0]!.textContent).toContain('2026-09-30');
});

it('says why a cell is closed today', async () => {
  const { user } = open('/ledger?columns=code,due_on', ['due_on'], {
    LedgerCell: () => ({ ledgerCell: cell('due_on', { refusal: 'change.extension-open' }) }),
  });
  await waitFor(() => expect(cells('due_on')).toHaveLength(3));
  await user.click(within(cells('due_on')[0]!).getByRole('button', { name: '修改截止日期' }));
  expect((await screen.findByRole('alert')).textContent).toBe('延期申请尚未审批，请先办理或撤回。');
  expect(screen.queryByRole('button', { name: /保\s?存/ })).toBeNull();
});

it('asks for nothing of the kind where the role changes no cell, nor of a day gone by', async () => {
  const { asked } = open(
    '/ledger?columns=code,due_on',
    ['due_on'],
    {},
    { permittedActions: ['assignment.read'] },
  );
  await screen.findByText('2026-01-001');
  expect(asked[0]).toMatchObject({ editing: false });
  expect(cells('due_on')).toEqual([]);
  cleanup();
  const past = open('/ledger?columns=code,due_on&asOf=2026-03-31', ['due_on'], {});
  await screen.findByText('2026-01-001');
  expect(past.asked[0]).toMatchObject({ editing: false });
});
