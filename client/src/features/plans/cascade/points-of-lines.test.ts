import { expect, it } from '@jest/globals';
import { pointsOfLines } from './points-of-lines.js';

it.each([
  ['（一）推进决策公开 | 2026-06-30', '（一）', '推进决策公开', '2026-06-30'],
  ['3.深化预决算公开', '3', '深化预决算公开', null],
  ['一、优化服务｜2026-12-31', '一', '优化服务', '2026-12-31'],
  ['公开率达到100%', '', '公开率达到100%', null],
  ['发布图解 | 视频', '', '发布图解 | 视频', null],
  ['（二）办结 | 2026-02-30', '（二）', '办结 | 2026-02-30', null],
])('reads “%s”', (line, ordinal, title, dueOn) => {
  const deadlines = dueOn === null ? [] : [{ text: dueOn, dueOn }];
  expect(pointsOfLines(`\n${line}\n\n`)).toEqual([{ ordinal, title, text: title, deadlines }]);
});

it('calls a long line by its first clause', () => {
  const text = `规范政务新媒体管理，${'定期检查并及时关停僵尸账号。'.repeat(6)}`;
  expect(pointsOfLines(`（六）${text}`)).toMatchObject([{ title: '规范政务新媒体管理', text }]);
});
