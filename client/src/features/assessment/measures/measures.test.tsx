import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { MeasuresScreen } from './measures-screen.js';

const measure = (part: Record<string, unknown> = {}) => ({
  __typename: 'Measure',
  id: 'm1',
  version: 1,
  unitId: 'u1',
  unitName: '县发改局',
  year: 2026,
  kind: 'talk',
  basis: 'round',
  roundId: 'r1',
  roundName: '三季度考核',
  findingId: null,
  findingTitle: null,
  reason: '连续末位',
  effect: '不得评优',
  decidedOn: '2026-09-01',
  decidedByName: '张敏',
  effectFrom: '2026-09-01',
  effectUntil: '2026-12-31',
  liftedOn: null,
  liftedReason: '',
  inForce: true,
  file: null,
  ...part,
});
const outside = (handOvers: unknown[] = []) => ({
  __typename: 'OutsideAssessment',
  id: 'o1',
  version: 1,
  year: 2026,
  name: '县绩效评估',
  fullPoints: '100',
  weight: '0.05',
  handOvers,
});
const answers = (
  part: Record<string, (variables: Record<string, unknown>) => Record<string, unknown>> = {},
) => ({
  Measures: () => ({ measures: { __typename: 'MeasurePage', total: 1, rows: [measure()] } }),
  MeasureSuggestions: () => ({ measureSuggestions: [] }),
  OutsideAssessments: () => ({ outsideAssessments: [outside()] }),
  MeasureBases: () => ({
    units: [{ __typename: 'Unit', id: 'u2', name: '县工信局' }],
    assessmentRounds: [
      { __typename: 'AssessmentRound', id: 'r1', name: '三季度考核', year: 2026, state: 'published' },
    ],
  }),
  ...part,
});

afterEach(cleanup);

it('R21: turns a suggestion into a measure once a person decides', async () => {
  const sent: unknown[] = [];
  const suggestion = { __typename: 'MeasureSuggestion', unitId: 'u2', unitName: '县工信局' };
  const basis = { rule: 'last_twice', kind: 'talk', roundId: 'r1', roundName: '三季度考核' };
  renderScreen(<MeasuresScreen />, {
    answers: answers({
      MeasureSuggestions: () => ({ measureSuggestions: [{ ...suggestion, ...basis }] }),
      DecideMeasure: ({ input }) => {
        sent.push(input);
        return { decideMeasure: measure({ id: 'm2' }) };
      },
    }),
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '据此办理' }));
  await user.click(await screen.findByRole('button', { name: /保\s*存/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    unitId: 'u2',
    year: 2026,
    kind: 'talk',
    basis: 'round',
    roundId: 'r1',
    reason: '连续两个季度组内末位（三季度考核）',
    effect: '',
    effectFrom: '2026-09-28',
    effectUntil: null,
  });
});

it('lifts a measure with its reason', async () => {
  const sent: unknown[] = [];
  renderScreen(<MeasuresScreen />, {
    answers: answers({
      LiftMeasure: ({ input }) => {
        sent.push(input);
        const lifted = { version: 2, liftedOn: '2026-09-28', liftedReason: '整改到位', inForce: false };
        return { liftMeasure: measure(lifted) };
      },
    }),
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect(await screen.findByText('生效中')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /解\s*除/ }));
  await user.type(await screen.findByRole('textbox'), '整改到位');
  const buttons = screen.getAllByRole('button', { name: /解\s*除/ });
  await user.click(buttons[buttons.length - 1]!);
  expect(await screen.findByText('2026-09-28 解除：整改到位')).toBeTruthy();
  expect(sent).toEqual([{ id: 'm1', version: 1, reason: '整改到位' }]);
});

it('R23: shows what was handed over, by total and by points there', async () => {
  const row = { __typename: 'HandedUnit', unitId: 'u1', unitName: '县发改局', categoryName: '县直' };
  const handOver = {
    __typename: 'HandOver',
    id: 'h1',
    roundId: 'r1',
    roundName: '三季度考核',
    contentHash: 'abc',
    recipient: '县考核办',
    handedAt: '2026-09-20T02:00:00Z',
    handedByName: '张敏',
    rows: [{ ...row, total: '86', points: '4.3' }],
  };
  renderScreen(<MeasuresScreen />, {
    answers: answers({ OutsideAssessments: () => ({ outsideAssessments: [outside([handOver])] }) }),
  });
  expect(await screen.findByText('满分 100，权重 0.05')).toBeTruthy();
  expect(screen.getByText('86.00')).toBeTruthy();
  expect(screen.getByText('4.3000')).toBeTruthy();
});
