import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { QuarterGridScreen } from './quarter-grid-screen.js';

type Input = Record<string, unknown> & { assignmentId: string; version?: number };

const report = (id: string, part: object = {}) => ({
  __typename: 'ProgressReport',
  id: `r-${id}`,
  version: 1,
  year: 2026,
  quarter: 3,
  state: 'draft',
  percent: '40',
  narrative: '完成招标',
  problems: '',
  nextStep: '',
  asOf: '2026-09-20',
  returnReason: null,
  overruledAt: null,
  files: [],
  figures: [],
  ...part,
});
const share = (id: string, reports: object[] = [], targets: object[] = []) => ({
  __typename: 'Assignment',
  id,
  startsOn: '2026-02-01',
  dueOn: '2026-12-31',
  percent: '35',
  unitHasHead: true,
  task: { __typename: 'Task', id: `t-${id}`, code: `2026-${id}`, title: `任务${id}`, targets },
  reports,
});

let sent: Input[];
beforeEach(() => {
  sent = [];
  localStorage.clear();
});
afterEach(cleanup);

const stored = (input: Input) => {
  const { percent, narrative, problems, nextStep, asOf, version = 0 } = input;
  const files = (input.fileIds as string[]).map((id) => ({
    __typename: 'StoredFile',
    id,
    name: id,
    sizeBytes: 1,
  }));
  const words = { percent, narrative, problems, nextStep, asOf, files };
  return report(input.assignmentId, { ...words, version: version + 1 });
};

async function show(shares: object[], answers: Answers = {}) {
  renderScreen(<QuarterGridScreen />, {
    at: '/quarter',
    viewer: { role: 'unit_reporter', unitId: 'u1' },
    answers: {
      QuarterGrid: () => ({ quarterAssignments: shares }),
      SaveGridRow: ({ input }) => {
        sent.push(input as Input);
        return { saveProgressReport: stored(input as Input) };
      },
      ...answers,
    },
  });
  await screen.findByRole('table');
  return userEvent.setup({ pointerEventsCheck: 0 });
}
const cell = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

it('is entered with the keyboard alone: typing replaces, Enter goes down, Tab goes on, Escape restores', async () => {
  const user = await show([share('1'), share('2')]);
  cell('2026-1 任务1，完成率（%）').focus();
  await user.keyboard('45{Enter}');
  expect(document.activeElement).toBe(cell('2026-2 任务2，完成率（%）'));
  await user.keyboard('60%{Tab}');
  expect(cell('2026-2 任务2，完成率（%）').value).toBe('60');
  expect(document.activeElement).toBe(cell('2026-2 任务2，进展情况'));
  await user.keyboard('主体封顶{ArrowDown}');
  expect(document.activeElement).toBe(cell('2026-2 任务2，进展情况'));
  await user.keyboard('{Escape}');
  expect(cell('2026-2 任务2，进展情况').value).toBe('');
  await user.keyboard('{ArrowUp}{ArrowLeft}');
  expect(document.activeElement).toBe(cell('2026-1 任务1，完成率（%）'));
  await waitFor(() => expect(sent).toHaveLength(2), { timeout: 4_000 });
  expect(sent.map(({ percent }) => percent)).toEqual(['45', '60']);
});

it('leaves every key to Chinese that is being composed', async () => {
  await show([share('1'), share('2')]);
  const narrative = cell('2026-1 任务1，进展情况');
  narrative.focus();
  for (const key of ['Enter', 'Tab', 'ArrowDown', 'Escape']) {
    expect(fireEvent.keyDown(narrative, { key, isComposing: true })).toBe(true);
    expect(fireEvent.keyDown(narrative, { key: 'Process', keyCode: 229 })).toBe(true);
  }
  expect(document.activeElement).toBe(narrative);
});

it('takes a block from a spreadsheet, and names what does not fit by row and column', async () => {
  const user = await show([share('1'), share('2'), share('3', [report('3', { state: 'handed_in' })])]);
  cell('2026-1 任务1，完成率（%）').focus();
  await user.paste('45\t主体封顶\r\n约六成\t完成招标\r\n70\t验收\r\n');
  expect(cell('2026-1 任务1，进展情况').value).toBe('主体封顶');
  expect(cell('2026-2 任务2，完成率（%）').value).toBe('约六成');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(
    '第 2 行（2026-2）“完成率（%）”：完成率应为 0 至 100 的数，不要写文字。',
  );
  expect(alert.textContent).toContain('第 3 行（2026-3）：该行已报送或不可填写，未作修改。');
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4_000 });
  expect(sent[0]).toMatchObject({ assignmentId: '1', percent: '45', narrative: '主体封顶' });
});

it('R67: has a column for each target, and sends the figure with its unit', async () => {
  const target = { __typename: 'TaskTarget', id: 'x1', text: '公开不少于80条', unit: '条' };
  const user = await show([share('1', [], [target]), share('2')]);
  cell('2026-1 任务1，公开不少于80条（条）').focus();
  await user.keyboard('86');
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4_000 });
  expect(sent[0]!['figures']).toMatchObject([{ targetId: 'x1', value: '86', unit: '条' }]);
});

it('R80: asks for the day that the figures are of, and says what is wrong with it', async () => {
  const user = await show([share('1')]);
  cell('2026-1 任务1，数据截止日期').focus();
  await user.keyboard('2026-12-31{Tab}');
  expect(await screen.findByText('数据截止日期不能晚于今天。')).toBeTruthy();
  expect(sent).toEqual([]);
});

it('shows both sides of a conflict in the row, and keeps what was typed', async () => {
  let refuse = true;
  const content = { ...report('1'), narrative: '同事写的' };
  const current = { version: 4, changedAt: '2026-09-28T01:00:00Z', changedByName: '李强', content };
  const user = await show([share('1', [report('1')])], {
    SaveGridRow: ({ input }) => {
      sent.push(input as Input);
      if (refuse) throw new Refused('CONFLICT', 'error.changed-meanwhile', undefined, current);
      return { saveProgressReport: stored(input as Input) };
    },
  });
  cell('2026-1 任务1，进展情况').focus();
  await user.keyboard('我写的');
  const alert = await screen.findByRole('alert', undefined, { timeout: 4_000 });
  expect(within(alert).getByText('同事写的')).toBeTruthy();
  expect(cell('2026-1 任务1，进展情况').value).toBe('我写的');
  refuse = false;
  await user.click(screen.getByRole('button', { name: '全部用我的' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ version: 4, narrative: '我写的' });
  expect(await screen.findByText('已保存')).toBeTruthy();
});

it('hands in what is filled in after a summary, and says what became of each row', async () => {
  const asked: unknown[] = [];
  const user = await show([share('1', [report('1')]), share('2', [report('2')]), share('3')], {
    SubmitQuarter: ({ input }) => {
      asked.push(input);
      return {
        submitQuarterReports: [
          {
            __typename: 'QuarterSubmission',
            assignmentId: '1',
            refusal: null,
            report: report('1', { state: 'handed_in' }),
          },
          {
            __typename: 'QuarterSubmission',
            assignmentId: '2',
            refusal: 'error.changed-meanwhile',
            report: report('2'),
          },
        ],
      };
    },
  });
  await user.click(screen.getByRole('button', { name: '提请审核已填的 2 项' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/2026-3 任务3/).textContent).toContain('尚未填写');
  await user.click(within(dialog).getByRole('button', { name: '确认' }));
  expect(await within(dialog).findByText('已办理 1 项，未办理 1 项')).toBeTruthy();
  expect(within(dialog).getByText('内容已被他人修改，请刷新后再办理。')).toBeTruthy();
  expect(asked).toEqual([
    {
      year: 2026,
      quarter: 3,
      rows: [
        { assignmentId: '1', version: 1 },
        { assignmentId: '2', version: 1 },
      ],
    },
  ]);
});

it('shows what a filled-in workbook would change, and takes it into the rows on the user’s word', async () => {
  const user = await show([share('1', [report('1')]), share('2')]);
  const asked: unknown[] = [];
  const answer = {
    fileId: 'f1',
    fileName: '填报表.xlsx',
    unchanged: 0,
    rows: [
      {
        row: 4,
        assignmentId: '1',
        code: '2026-1',
        title: '任务1',
        changes: [{ column: 'percent', before: '40', after: '70' }],
      },
    ],
    problems: [
      { row: 5, sheetColumn: 4, column: 'percent', refusal: { key: 'quarter-grid.percent-unreadable' } },
    ],
  };
  const real = globalThis.fetch;
  globalThis.fetch = async (path) => {
    asked.push(path);
    return { ok: true, status: 201, json: async () => answer } as Response;
  };
  try {
    await user.upload(
      screen.getByLabelText('上传填好的表', { selector: 'input' }),
      new File(['x'], '填报表.xlsx'),
    );
    const dialog = await screen.findByRole('dialog');
    expect(asked).toEqual(['/api/quarter-form?year=2026&quarter=3']);
    expect(within(dialog).getByText('1 行有修改，0 行无变化，1 行不能采用')).toBeTruthy();
    expect(within(dialog).getByText('完成率（%）：40 → 70')).toBeTruthy();
    expect(within(dialog).getByText('完成率应为 0 至 100 的数，不要写文字。')).toBeTruthy();
    expect(within(dialog).getByText('下载标出错误的表').closest('a')?.getAttribute('href')).toBe(
      '/api/quarter-form/f1/marked?year=2026&quarter=3&lang=zh-CN',
    );
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '采用 1 行修改' }));
    expect(cell('2026-1 任务1，完成率（%）').value).toBe('70');
    await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4_000 });
    expect(sent[0]).toMatchObject({ assignmentId: '1', version: 1, percent: '70' });
  } finally {
    globalThis.fetch = real;
  }
});

it('takes evidence in without leaving the table, and saves it with the row', async () => {
  const user = await show([share('1', [report('1')])]);
  const file = { id: 'f9', name: '验收单.pdf', mediaType: 'application/pdf', sizeBytes: 12 };
  const real = globalThis.fetch;
  globalThis.fetch = async () => ({ ok: true, status: 201, json: async () => file }) as Response;
  try {
    await user.click(screen.getByRole('button', { name: /任务1的佐证材料：0 份/ }));
    const dialog = await screen.findByRole('dialog');
    await user.upload(
      within(dialog).getByLabelText('上传材料', { selector: 'input' }),
      new File(['x'], '验收单.pdf'),
    );
    expect(await within(dialog).findByText('验收单.pdf')).toBeTruthy();
    await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4_000 });
    expect(sent[0]).toMatchObject({ assignmentId: '1', version: 1, percent: '40', fileIds: ['f9'] });
  } finally {
    globalThis.fetch = real;
  }
});
