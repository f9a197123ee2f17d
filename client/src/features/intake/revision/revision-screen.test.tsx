import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen, type Answers } from '../../../testing/render-screen.js';
import { RevisionScreen } from './revision-screen.js';

const line = (text: string) => [{ text, role: null, date: null }];
const difference = (id: string, changes: Record<string, unknown>) => ({
  id,
  kind: 'changed',
  origin: 'document',
  proposed: 'theirs',
  field: 'title',
  taskName: '1 公开目录',
  taskCode: '2026-01-001',
  reportCount: 0,
  base: line('公开目录'),
  ours: line('公开目录'),
  theirs: line('公开事项目录'),
  ...changes,
});

const comparison = (differences: unknown[]) => ({
  revisionComparison: {
    draftId: 'd1',
    draftVersion: 3,
    planId: 'p1',
    planVersion: 2,
    planTitle: '工作要点',
    unchangedCount: 4,
    differences,
    availableActions: [{ key: 'breakdown.apply-revision', enabled: true, reason: null }],
  },
});

const CONFLICT = difference('c', {
  origin: 'both',
  proposed: null,
  field: 'deadlines',
  reportCount: 2,
  ours: [{ text: '9月底前', role: null, date: '2026-09-30' }],
  theirs: [{ text: '11月底前', role: null, date: '2026-11-30' }],
});

const show = (differences: unknown[], answers: Answers = {}) =>
  renderScreen(<RevisionScreen />, {
    answers: { RevisionComparison: () => comparison(differences), ...answers },
    at: '/intake/drafts/d1/revision',
    path: '/intake/drafts/:draftId/revision',
  });

describe('comparing a correction', () => {
  afterEach(cleanup);

  it('proposes what only the document changed, and waits for conflicts to be decided', async () => {
    const applied = jest.fn((_: Record<string, unknown>) => ({ applyRevision: { id: 'p1', version: 3 } }));
    const { address } = show([difference('a', { reportCount: 2 }), CONFLICT], { ApplyRevision: applied });
    const apply = await screen.findByRole<HTMLButtonElement>('button', { name: '应用修订' });
    expect(apply.disabled).toBe(true);
    expect(screen.getByText(/双方都有改动的 1 处/)).toBeTruthy();
    expect(screen.getByText('已有 2 份填报，予以保留')).toBeTruthy();
    const row = screen.getByRole('group', { name: '1 公开目录 时限' });
    await userEvent.click(within(row).getByRole('radio', { name: '保持现状' }));
    expect(apply.disabled).toBe(false);
    await userEvent.click(apply);
    await userEvent.click(await screen.findByRole('button', { name: /确\s*定/ }));
    await waitFor(() => expect(address()).toBe('/plans/p1'));
    expect(applied.mock.calls[0]![0]).toEqual({
      input: {
        draftId: 'd1',
        draftVersion: 3,
        planVersion: 2,
        choices: [
          { differenceId: 'a', side: 'theirs' },
          { differenceId: 'c', side: 'ours' },
        ],
      },
    });
  });

  it('marks what differs, and takes all or nothing with one click', async () => {
    show([difference('a', {}), CONFLICT]);
    const row = await screen.findByRole('group', { name: '1 公开目录 标题' });
    expect([...row.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['事项']);
    await userEvent.click(screen.getByRole('button', { name: '全部保持现状' }));
    expect(screen.getByText('采用修订稿 0 处，保持现状 2 处')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '全部采用修订稿' }));
    expect(screen.getByText('采用修订稿 2 处，保持现状 0 处')).toBeTruthy();
  });

  it('says so where there is no difference', async () => {
    show([]);
    expect(await screen.findByText('修订稿与现行文件没有差异')).toBeTruthy();
  });
});
