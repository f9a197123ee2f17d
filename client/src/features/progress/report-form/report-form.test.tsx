import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { AssignmentScreen } from '../assignment/assignment-screen.js';
import { assignment, assignmentId, lastQuarter, report, unitId } from './testing/assignment-page.js';

type Sent = Record<string, unknown>;

function open(answers: Answers) {
  return renderScreen(<AssignmentScreen />, {
    at: `/assignments/${assignmentId}`,
    path: '/assignments/:id',
    viewer: { role: 'unit_reporter', unitId },
    answers,
  });
}

const user = () => userEvent.setup({ pointerEventsCheck: 0 });

/** As pasted: a keystroke at a time says nothing more and takes seconds. */
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

afterEach(cleanup);

it('starts from the last quarter and names what is wrong before anything is sent', async () => {
  const sent: Sent[] = [];
  open({
    AssignmentPage: () => ({ assignment: assignment({}) }),
    SubmitProgressReport: ({ input }) => {
      sent.push(input as Sent);
      return { submitProgressReport: report({ state: 'submitted' }) };
    },
    SaveProgressReport: ({ input }) => ({ saveProgressReport: report(input as Sent) }),
  });
  const act = user();
  const narrative = await screen.findByLabelText<HTMLTextAreaElement>('进展情况');
  expect(narrative.value).toBe('完成可行性研究');
  expect(screen.getByText(/已带出2026年第2季度的内容/)).toBeTruthy();

  const percent = screen.getByLabelText('完成率');
  fill(percent, '120');
  fill(narrative, '');
  await act.click(screen.getByText('提交审核'));
  expect(await screen.findByText('完成率应为 0 至 100 的数，最多两位小数。')).toBeTruthy();
  expect(screen.getByText('请填写进展情况。')).toBeTruthy();
  expect(sent).toEqual([]);

  fill(percent, '60.5');
  fill(narrative, '主体封顶');
  await act.click(screen.getByText('提交审核'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    assignmentId,
    year: 2026,
    quarter: 3,
    percent: '60.5',
    narrative: '主体封顶',
    problems: '',
    nextStep: '进场施工',
    asOf: '2026-09-28',
    fileIds: [],
    figures: [],
    signOff: null,
    carriedItems: [{ kind: 'next_step', text: '进场施工', state: 'open', since: { year: 2026, quarter: 2 } }],
    sourceReportIds: [],
  });
});

const byColleague = (part: Record<string, unknown>) => ({
  version: 2,
  changedAt: '2026-09-28T01:00:00Z',
  changedByName: '李强',
  content: { ...report({}), ...part },
});

it('keeps what was typed when somebody else has saved, and lets the user choose field by field', async () => {
  const sent: Sent[] = [];
  open({
    AssignmentPage: () => ({ assignment: assignment({ reports: [lastQuarter, report({})] }) }),
    SaveProgressReport: ({ input }) => {
      sent.push(input as Sent);
      const theirs = byColleague({ narrative: '同事写的', percent: '45' });
      if ((input as { version: number }).version === 1)
        throw new Refused('CONFLICT', 'error.changed-meanwhile', undefined, theirs);
      return { saveProgressReport: report({ version: 3 }) };
    },
  });
  const act = user();
  const narrative = await screen.findByLabelText<HTMLTextAreaElement>('进展情况');
  fill(narrative, '我写的');
  await act.click(screen.getByText('保存草稿'));

  const told = await screen.findByText(/李强于 2026-09-28 09:00 保存/);
  const notice = told.closest<HTMLElement>('[role="alert"]')!;
  expect(notice.textContent).toContain('李强于 2026-09-28 09:00 保存');
  expect(within(notice).getByText('我写的')).toBeTruthy();
  expect(within(notice).getByText('同事写的')).toBeTruthy();
  expect(narrative.value).toBe('我写的');

  const percent = within(notice).getByRole('radiogroup', { name: '完成率以哪一份为准' });
  await act.click(within(percent).getByText('用已保存的'));
  const words = within(notice).getByRole('radiogroup', { name: '进展情况以哪一份为准' });
  await act.click(within(words).getByText('合并修改'));
  const merged = within(notice).getByLabelText<HTMLTextAreaElement>('进展情况合并后的内容');
  expect(merged.value).toBe('同事写的\n我写的');
  fill(merged, '两人写的');
  await act.click(screen.getByText('按选择保存'));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ version: 2, percent: '45', narrative: '两人写的' });
  expect(await screen.findByText(/^已保存/)).toBeTruthy();
  expect(screen.queryByText('同事写的')).toBeNull();
});

it('has nothing to ask when the other version says the same: an answer was lost on the way', async () => {
  const sent: Sent[] = [];
  open({
    AssignmentPage: () => ({ assignment: assignment({ reports: [lastQuarter, report({})] }) }),
    SaveProgressReport: ({ input }) => {
      sent.push(input as Sent);
      const same = byColleague({ narrative: '我写的' });
      throw new Refused('CONFLICT', 'error.changed-meanwhile', undefined, same);
    },
  });
  fill(await screen.findByLabelText('进展情况'), '我写的');
  await user().click(screen.getByText('保存草稿'));
  expect(await screen.findByText(/^已保存/)).toBeTruthy();
  expect(screen.queryByText('按选择保存')).toBeNull();
  expect(sent).toHaveLength(1);
});

it('saves by itself when typing rests', async () => {
  const sent: Sent[] = [];
  open({
    AssignmentPage: () => ({ assignment: assignment({ reports: [lastQuarter, report({})] }) }),
    SaveProgressReport: ({ input }) => {
      sent.push(input as Sent);
      return { saveProgressReport: report({ version: 2, problems: '用地未批' }) };
    },
  });
  fill(await screen.findByLabelText('存在问题'), '用地未批');
  expect(sent).toEqual([]);
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4000 });
  expect(sent[0]).toMatchObject({ version: 1, problems: '用地未批' });
});

it('says why a report cannot be submitted yet', async () => {
  open({
    AssignmentPage: () => ({
      assignment: assignment({ state: 'to_sign', signedAt: null, signedByName: null }),
    }),
  });
  const button = (await screen.findByText('提交审核')).closest('button');
  expect(button?.disabled).toBe(true);
  expect(screen.getByText('该任务尚未签收，请本单位负责人签收后再提交。')).toBeTruthy();
});

it('says why nothing can be reported on a share that was withdrawn', async () => {
  open({ AssignmentPage: () => ({ assignment: assignment({ withdrawnAt: '2026-09-01T01:00:00Z' }) }) });
  const button = (await screen.findByText('提交审核')).closest('button');
  expect(button?.disabled).toBe(true);
  expect(screen.getByText('该分工已随文件修订或撤销而收回，只能查看。')).toBeTruthy();
});
