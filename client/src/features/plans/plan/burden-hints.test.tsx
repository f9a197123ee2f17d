import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { renderScreen } from '../../../testing/render-screen.js';
import { BurdenHints } from './burden-hints.js';

afterEach(cleanup);

const task = (id: string, code: string, title: string, content: string) => ({
  __typename: 'Task',
  id,
  code,
  title,
  content,
});

it('names the tasks whose words burden those below, and what to ask for instead', async () => {
  const tasks = [
    task('a', '2026-01-001', '压缩办理时限', '不动产登记平均办理时长压缩至2个工作日。'),
    task('b', '2026-01-002', '人居环境整治', '各村每日上传现场照片，建立微信工作群并即时回复。'),
  ];
  renderScreen(<BurdenHints planId="p" />, {
    answers: { PlanDemands: () => ({ plan: { __typename: 'Plan', id: 'p', tasks } }) },
  });
  expect(await screen.findByText(/1 项任务的要求可能增加基层负担/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '2026-01-002 人居环境整治' })).toBeTruthy();
  expect(screen.getByText(/拍照、截图留痕/)).toBeTruthy();
  expect(screen.queryByText(/2026-01-001/)).toBeNull();
});
