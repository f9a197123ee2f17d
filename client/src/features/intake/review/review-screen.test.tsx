import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { ReviewScreen } from './review-screen.js';
import { AUTOSAVE_DELAY_MS } from './use-autosave.js';

const ID = '0190a000-0000-7000-8000-0000000000d1';
const TEXT = '云溪县工作要点\n1.公开目录。于6月底前公开目录。(县政府办牵头,县审批局负责)\n2.办事指南。';

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const unit = (role: string, printedName: string, unitId: string | null = null) => ({
  role,
  printedName,
  source: 'parenthesis',
  span: spanOf(printedName),
  unitId,
  groupId: null,
});

const task = (key: string, ordinal: string, title: string, more: Record<string, unknown> = {}) => ({
  key,
  taken: true,
  ordinal,
  sectionPath: ['一、重点'],
  title,
  titleSpan: spanOf(title),
  content: title,
  span: spanOf(`${ordinal}.${title}。`),
  units: [],
  deadlines: [],
  targets: [],
  leader: '',
  leaderSpan: null,
  figures: [],
  doubts: [],
  ...more,
});

const draft = (version = 1) => ({
  id: ID,
  version,
  state: 'in_review',
  sourceName: '粘贴的文本',
  sourceFile: null,
  planId: null,
  revisesPlanId: null,
  text: TEXT,
  title: '云溪县工作要点',
  docNumber: null,
  issuer: null,
  documentDate: '2026-03-01',
  year: 2026,
  addressees: [],
  documentSpans: [{ field: 'title', span: spanOf('云溪县工作要点') }],
  doubts: [],
  tasks: [
    task('t1', '1', '公开目录', {
      units: [unit('lead', '县政府办', 'u1'), unit('responsible', '县审批局')],
      deadlines: [
        {
          kind: 'month_end',
          text: '6月底前',
          span: spanOf('6月底前'),
          date: '2026-06-30',
          rrule: null,
          anchor: null,
          days: null,
          hours: null,
        },
      ],
    }),
    task('t2', '2', '办事指南', { doubts: [{ key: 'task.no-units', values: {}, span: spanOf('办事指南') }] }),
  ],
  cleaning: [] as object[],
  keptKinds: [] as string[],
  canReread: true,
  availableActions: [
    { key: 'breakdown.save', enabled: true, reason: null },
    { key: 'breakdown.confirm', enabled: true, reason: null },
    { key: 'breakdown.discard', enabled: true, reason: null },
  ],
  updatedAt: '2026-03-01T01:00:00Z',
});

const REGISTER = {
  units: [
    { id: 'u1', name: '县政府办公室', shortName: '政府办', category: { id: 'c1', name: '部门' } },
    { id: 'u2', name: '县行政审批服务局', shortName: '审批局', category: { id: 'c1', name: '部门' } },
  ],
  unitGroups: [],
  unitCategories: [{ id: 'c1', name: '部门' }],
};

const saved = (version: number) => ({
  id: ID,
  version,
  updatedAt: '2026-03-01T02:00:00Z',
  availableActions: draft().availableActions,
});

const answers = (more: Answers = {}): Answers => ({
  BreakdownDraft: () => ({ breakdownDraft: draft() }),
  ReviewRegister: () => REGISTER,
  ReviewMemory: () => ({ breakdownDraft: { openNames: [], leadProposal: null } }),
  ...more,
});

async function show(more: Answers = {}) {
  const rendered = renderScreen(<ReviewScreen />, {
    answers: answers(more),
    at: `/intake/drafts/${ID}`,
    path: '/intake/drafts/:draftId',
  });
  await screen.findByRole('button', { name: /公开目录/, expanded: false });
  return rendered;
}

const source = () => screen.getByRole('region', { name: /公文原文/ });
const litText = () => [...source().querySelectorAll('mark')].map((mark) => mark.textContent).join('');
const openTask = (title: string) =>
  user.click(screen.getByRole('button', { name: new RegExp(title), expanded: false }));
const pause = () => act(() => new Promise((done) => setTimeout(done, AUTOSAVE_DELAY_MS + 100)));

let user: ReturnType<typeof userEvent.setup>;

describe('reviewing a breakdown', () => {
  beforeEach(() => {
    user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  });

  afterEach(cleanup);

  it('R77 shows the responsible leader as printed and keeps the correction', async () => {
    const save = jest.fn((_: Record<string, unknown>) => ({ saveBreakdown: saved(2) }));
    const tasks = [task('t1', '1', '公开目录', { leader: '张某某', leaderSpan: spanOf('公开目录') })];
    await show({ BreakdownDraft: () => ({ breakdownDraft: { ...draft(), tasks } }), SaveBreakdown: save });
    await openTask('公开目录');
    const leader = screen.getByLabelText<HTMLInputElement>('责任领导');
    expect(leader.value).toBe('张某某');
    await user.type(leader, '（副县长）');
    await pause();
    expect(save.mock.calls[0]![0]).toMatchObject({ input: { tasks: [{ leader: '张某某（副县长）' }] } });
  });

  it('lights the words that a field was read from, for the mouse and for the keyboard', async () => {
    await show();
    await openTask('公开目录');
    await user.hover(screen.getByDisplayValue('6月底前'));
    expect(litText()).toBe('6月底前');
    await user.unhover(screen.getByDisplayValue('6月底前'));
    expect(litText()).toBe('');
    act(() => screen.getByDisplayValue('县审批局').focus());
    expect(litText()).toBe('县审批局');
  });

  it('lights the task and its fields whose words the mouse is on', async () => {
    await show();
    const item = () => screen.getByRole('button', { name: /办事指南/, expanded: false }).closest('li')!;
    expect(item().className).not.toContain('pointed');
    fireEvent.mouseMove(within(source()).getByText(/2\.办事指南/));
    expect(item().className).toContain('task-item-pointed');
    fireEvent.mouseLeave(source());
    expect(item().className).not.toContain('pointed');
  });

  it('opens the task that is clicked in the text', async () => {
    await show();
    await user.click(within(source()).getByText(/2\.办事指南/));
    expect(screen.getByRole('button', { name: /办事指南/, expanded: true })).toBeTruthy();
  });

  it('names what is doubtful first, and leads to it', async () => {
    await show();
    await user.click(screen.getByRole('button', { name: '任务 2 办事指南' }));
    expect(screen.getByRole('button', { name: /办事指南/, expanded: true })).toBeTruthy();
  });

  it('R36 R51 shows what cleaning did, lights the place, and reads again without a kind of it', async () => {
    const place = TEXT.indexOf('目录。于');
    const cleaned = {
      ...draft(),
      cleaning: [{ kind: 'space', before: ' ', span: { start: place, end: place } }],
    };
    const reread = jest.fn((_: Record<string, unknown>) => ({ rereadBreakdown: { id: ID, version: 2 } }));
    await show({ BreakdownDraft: () => ({ breakdownDraft: cleaned }), RereadBreakdown: reread });
    expect(screen.getByText('清理记录（1 处）')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '查看' }));
    await user.click(screen.getByRole('button', { name: /删去词语、数字中的空格/, expanded: false }));
    await user.hover(screen.getByText('␣'));
    expect(litText()).toBe('开目');
    await user.click(screen.getByRole('button', { name: /^撤销：/ }));
    await user.click(await screen.findByRole('button', { name: /确\s*定/ }));
    await waitFor(() =>
      expect(reread.mock.calls[0]?.[0]).toEqual({ input: { id: ID, version: 1, keep: ['space'] } }),
    );
  });

  it('saves by itself after a pause, once, with the version it knows', async () => {
    const save = jest.fn((_: Record<string, unknown>) => ({ saveBreakdown: saved(2) }));
    await show({ SaveBreakdown: save });
    await openTask('公开目录');
    await user.type(screen.getByLabelText('任务标题'), '和清单');
    expect(save).not.toHaveBeenCalled();
    await pause();
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.calls[0]?.[0]).toMatchObject({
      input: { id: ID, version: 1, tasks: [{ key: 't1', title: '公开目录和清单' }], order: ['t1', 't2'] },
    });
    expect(await screen.findByText('已自动保存')).toBeTruthy();
  });

  it('keeps the reviewer’s words when somebody else was faster, and saves them over on demand', async () => {
    const save = jest.fn((variables: Record<string, unknown>) => {
      const { version } = variables['input'] as { version: number };
      if (version < 7)
        throw new Refused('CONFLICT', 'error.changed-meanwhile', undefined, {
          version: 7,
          changedAt: '2026-09-28T01:00:00Z',
          changedByName: '李强',
          content: { ...draft(7), title: '他人的标题' },
        });
      return { saveBreakdown: saved(8) };
    });
    await show({ SaveBreakdown: save });
    await openTask('公开目录');
    await user.type(screen.getByLabelText('任务标题'), '甲');
    await pause();
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('李强于 2026-09-28 09:00 保存');
    expect(within(notice).getByText('他人的标题')).toBeTruthy();
    expect(within(notice).getAllByText(/公开目录甲/)).toHaveLength(2);
    expect(screen.getByDisplayValue('公开目录甲')).toBeTruthy();
    const title = within(notice).getByRole('radiogroup', { name: /标题以哪一份为准/ });
    await user.click(within(title).getByText('用已保存的'));
    await user.click(screen.getByRole('button', { name: '按选择保存' }));
    expect(await screen.findByText('已自动保存')).toBeTruthy();
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.calls[1]?.[0]).toMatchObject({
      input: { version: 7, title: '他人的标题', tasks: [{ title: '公开目录甲' }, { key: 't2' }] },
    });
    expect(screen.getByDisplayValue('他人的标题')).toBeTruthy();
  });

  it('resolves a printed name once for the whole document', async () => {
    const resolve = jest.fn((_: Record<string, unknown>) => ({
      resolveUnitName: {
        ...saved(2),
        tasks: [{ key: 't1', units: [{ printedName: '县审批局', unitId: 'u2', groupId: null }] }],
      },
    }));
    await show({ ResolveUnitName: resolve, SaveBreakdown: () => ({ saveBreakdown: saved(3) }) });
    await user.click(screen.getByRole('combobox', { name: '对应到单位或集合单位 县审批局' }));
    await user.click(await screen.findByText('县行政审批服务局'));
    await waitFor(() => expect(resolve).toHaveBeenCalledTimes(1));
    expect(resolve.mock.calls[0]?.[0]).toMatchObject({
      input: { id: ID, version: 1, printedName: '县审批局', unitId: 'u2' },
    });
    await waitFor(() => expect(screen.queryByText(/未对应名录的单位名称/)).toBeNull());
  });

  it('R09 takes a proposal for an open name by keyboard, with its reason in the name of the button', async () => {
    const target = { unitId: 'u2', groupId: null, name: '县行政审批服务局' };
    const proposals = [{ ...target, confidence: 0.78, reason: 'abbreviation' }];
    const openNames = [{ printedName: '县审批局', suspicion: null, proposals }];
    const resolved = jest.fn((_: Record<string, unknown>) => ({
      resolveUnitName: {
        ...saved(2),
        tasks: [{ key: 't1', units: [{ printedName: '县审批局', unitId: 'u2', groupId: null }] }],
      },
    }));
    await show({
      ReviewMemory: () => ({ breakdownDraft: { openNames, leadProposal: null } }),
      ResolveUnitName: resolved,
    });
    const proposal = await screen.findByRole('button', {
      name: /对应到“县行政审批服务局”，相似度 78%，缩写/,
    });
    expect(resolved).not.toHaveBeenCalled();
    proposal.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(resolved).toHaveBeenCalledTimes(1));
    expect(resolved.mock.calls[0]![0]).toEqual({
      input: { id: ID, version: 1, printedName: '县审批局', unitId: 'u2' },
    });
  });

  it('R06 proposes who leads as the office chose last time', async () => {
    const leadProposal = {
      taskCount: 2,
      firstListedLed: true,
      documentTitle: '上季度要点',
      decidedOn: '2026-02-01',
    };
    const decided = jest.fn((_: Record<string, unknown>) => ({ decideLeadRule: saved(2) }));
    await show({
      ReviewMemory: () => ({ breakdownDraft: { openNames: [], leadProposal } }),
      DecideLeadRule: decided,
    });
    expect(await screen.findByText(/上次在《上季度要点》中/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '首位牵头' }));
    await waitFor(() =>
      expect(decided).toHaveBeenCalledWith({ input: { id: ID, version: 1, firstListedLeads: true } }),
    );
  });

  it('gives a removed task back', async () => {
    await show({ SaveBreakdown: () => ({ saveBreakdown: saved(2) }) });
    await openTask('办事指南');
    await user.click(screen.getByRole('button', { name: '删除任务' }));
    expect(screen.queryByRole('button', { name: /办事指南/, expanded: true })).toBeNull();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(screen.getByRole('checkbox', { name: '取入台账：2 办事指南' })).toBeTruthy();
  });

  it('confirms what was seen: unsaved edits go first', async () => {
    const steps: string[] = [];
    const { address } = await show({
      SaveBreakdown: () => {
        steps.push('save');
        return { saveBreakdown: saved(2) };
      },
      ConfirmBreakdown: ({ input }) => {
        steps.push(`confirm ${(input as { version: number }).version}`);
        return { confirmBreakdown: { id: 'p1' } };
      },
    });
    await user.type(screen.getByLabelText('文号'), '云政办发〔2026〕1号');
    await user.click(screen.getByRole('button', { name: '确认并生成任务文件' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('仍有 1 个单位名称');
    await user.click(within(dialog).getByRole('button', { name: '确定' }));
    await waitFor(() => expect(address()).toBe('/plans/p1'));
    expect(steps).toEqual(['save', 'confirm 2']);
  });
});
