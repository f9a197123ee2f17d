import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { AnalysisScreen } from './analysis-screen.js';

afterEach(cleanup);

const spread = (part: object) => ({
  __typename: 'Spread',
  count: 3,
  lowest: '5',
  highest: '37',
  mean: '20.67',
  deviation: '13.07',
  distinct: 3,
  tied: 0,
  atFull: 0,
  verdict: 'telling',
  ...part,
});

const indicator = (id: string, name: string, maxPoints: string, part: object = {}) => ({
  __typename: 'IndicatorSpread',
  indicatorId: id,
  number: '',
  name,
  maxPoints,
  spread: spread(part),
});

const analysis = {
  __typename: 'RoundAnalysis',
  roundId: 'r',
  roundName: '二季度督查考核',
  missing: 2,
  indicators: [indicator('a', '办理', '60', { atFull: 3, verdict: 'bunched' }), indicator('b', '质量', '40')],
  categories: [
    { __typename: 'CategorySpread', categoryId: 'c', categoryName: '县直部门', spread: spread({}) },
  ],
  stability: [
    {
      __typename: 'StabilityCase',
      kind: 'weight',
      subjectId: 'a',
      subjectName: '办理',
      change: -10,
      keptPercent: '66.67',
      movedUnits: 2,
      moves: [{ __typename: 'RankMove', unitId: 'u1', unitName: '甲局', from: 1, to: 2 }],
    },
  ],
  ranges: [
    {
      __typename: 'RankRange',
      unitId: 'u1',
      unitName: '甲局',
      categoryName: '县直部门',
      rank: 1,
      best: 1,
      worst: 2,
    },
    {
      __typename: 'RankRange',
      unitId: 'u3',
      unitName: '丙局',
      categoryName: '县直部门',
      rank: 3,
      best: 3,
      worst: 3,
    },
  ],
  assessors: [
    {
      __typename: 'AssessorHabit',
      assessorId: 'p',
      name: '王科长',
      cells: 12,
      meanDifference: '-15.5',
      meanDistance: '15.5',
      above: 0,
      below: 9,
      verdict: 'lower',
    },
  ],
  selfComparisons: [],
};

const row = (unitId: string, unitName: string, rank: number, triedRank: number) => ({
  __typename: 'WhatIfRow',
  unitId,
  unitName,
  categoryId: 'c',
  categoryName: '县直部门',
  total: '78',
  rank,
  triedTotal: '49',
  triedRank,
});

function show(asked: unknown[] = []) {
  renderScreen(<AnalysisScreen />, {
    answers: {
      RoundAnalysis: () => ({ roundAnalysis: analysis }),
      WhatIfWeights: (variables) => {
        asked.push(variables);
        const changed = (variables['weights'] as unknown[]).length > 0;
        return {
          whatIfWeights: changed
            ? [row('u2', '乙局', 2, 1), row('u1', '甲局', 1, 2)]
            : [row('u1', '甲局', 1, 1), row('u2', '乙局', 2, 2)],
        };
      },
    },
    at: '/rounds/r/analysis',
    path: '/rounds/:roundId/analysis',
  });
}

it('R33: says of every figure what it means, and that scores are missing', async () => {
  show();
  expect(await screen.findByText('还有 2 格未评分，以下按已有得分计算。')).toBeTruthy();
  expect(screen.getByText('3 个单位中 3 个得满分，区分度低。')).toBeTruthy();
  expect(screen.getByText('1 种改变中 1 种会改变名次，最少保持 66.67% 的先后关系。')).toBeTruthy();
  expect(screen.getByText('办理 分值 −10%')).toBeTruthy();
  expect(screen.getByText('甲局 1→2')).toBeTruthy();
  expect(screen.getByText('第 1 至第 2 名')).toBeTruthy();
  expect(screen.getByText('其余 1 个单位在任一改变下名次不变。')).toBeTruthy();
  expect(screen.getByText('平均比他人低满分的 15.5%，偏严。')).toBeTruthy();
  expect(screen.getByText('还没有自评')).toBeTruthy();
});

it('gives the chart a twin table', async () => {
  show();
  const twin = await screen.findByRole('table', { name: '各项指标标准差占满分的比例' });
  expect(within(twin).getByRole('rowheader', { name: '质量' })).toBeTruthy();
  expect(within(twin).getByText('32.7%')).toBeTruthy();
});

it('tries a weight beside the present ranking and goes back', async () => {
  const asked: unknown[] = [];
  show(asked);
  expect(await screen.findByText('名次不变')).toBeTruthy();
  const field = screen.getByRole('textbox', { name: '办理的试用分值' });
  await userEvent.clear(field);
  expect(screen.getByText('请填写 0 至 99999.9999 的数字')).toBeTruthy();
  await userEvent.type(field, '30');
  expect(await screen.findByText('2 个单位名次改变')).toBeTruthy();
  expect(screen.getByText('试用分值合计 70，原合计 100')).toBeTruthy();
  await waitFor(() =>
    expect(asked[asked.length - 1]).toEqual({
      roundId: 'r',
      weights: [{ indicatorId: 'a', maxPoints: '30' }],
    }),
  );
  await userEvent.click(screen.getByRole('button', { name: '恢复原分值' }));
  expect(await screen.findByText('名次不变')).toBeTruthy();
});
