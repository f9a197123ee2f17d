import { expect, it } from '@jest/globals';
import { checkAdjustment } from './adjustment.rules.js';
import { checkScoreEntry } from './score-entry.rules.js';

const facts = { method: 'manual', maxPoints: '15', participates: true } as const;
const keyOf = (result: ReturnType<typeof checkScoreEntry> | ReturnType<typeof checkAdjustment>) =>
  result.ok ? 'ok' : result.error.key;

it('takes a manual score within its points, with a reason for what is lost', () => {
  expect(checkScoreEntry({ points: ' 15 ', reason: '' }, facts)).toEqual({
    ok: true,
    value: { points: '15', reason: '' },
  });
  expect(keyOf(checkScoreEntry({ points: '0', reason: '一项填报与实际不符' }, facts))).toBe('ok');
  expect(keyOf(checkScoreEntry({ points: '14.9', reason: ' ' }, facts))).toBe(
    'assessment.lost-points-reason-missing',
  );
  expect(keyOf(checkScoreEntry({ points: '15.0001', reason: '超出' }, facts))).toBe(
    'assessment.points-above-maximum',
  );
  for (const points of ['', '-1', '1.00001', '1e1', '十'])
    expect(keyOf(checkScoreEntry({ points, reason: '说明' }, facts))).toBe('assessment.points-invalid');
  expect(keyOf(checkScoreEntry({ points: '1', reason: '说明' }, { ...facts, method: 'auto_on_time' }))).toBe(
    'assessment.indicator-not-manual',
  );
  expect(keyOf(checkScoreEntry({ points: '1', reason: '说明' }, { ...facts, participates: false }))).toBe(
    'assessment.unit-not-participating',
  );
});

it('takes a bonus or deduction above zero with its reason', () => {
  expect(checkAdjustment({ points: '0.5', reason: ' 提前完成重点项目 ' }, facts)).toEqual({
    ok: true,
    value: { points: '0.5', reason: '提前完成重点项目' },
  });
  for (const points of ['0', '0.0', '-2', 'x'])
    expect(keyOf(checkAdjustment({ points, reason: '理由' }, facts))).toBe(
      'assessment.adjustment-points-invalid',
    );
  expect(keyOf(checkAdjustment({ points: '100', reason: '理由' }, facts))).toBe('ok');
  expect(keyOf(checkAdjustment({ points: '100.0001', reason: '理由' }, facts))).toBe(
    'assessment.adjustment-above-limit',
  );
  expect(keyOf(checkAdjustment({ points: '2', reason: ' ' }, facts))).toBe(
    'assessment.adjustment-reason-missing',
  );
  expect(keyOf(checkAdjustment({ points: '2', reason: '理由' }, { participates: false }))).toBe(
    'assessment.unit-not-participating',
  );
});
