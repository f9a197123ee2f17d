import { expect, it } from '@jest/globals';
import { checkAdjustment } from './adjustment.rules.js';
import type { ScoringRule } from './rules/scoring-rule.js';
import { checkScoreEntry, type ScoreEntry, type ScoreEntryFacts } from './score-entry.rules.js';

const facts: ScoreEntryFacts = {
  rule: { kind: 'judgement' },
  maxPoints: '15',
  participates: true,
  concerned: true,
  assessors: [],
};
const keyOf = (result: ReturnType<typeof checkScoreEntry> | ReturnType<typeof checkAdjustment>) =>
  result.ok ? 'ok' : result.error.key;
const given = (points: string, reason = '说明', over: Partial<ScoreEntry> = {}): ScoreEntry => ({
  assessorId: null,
  input: { kind: 'points', points },
  reason,
  ...over,
});

it('takes a score within its points, with a reason for what is lost', () => {
  expect(keyOf(checkScoreEntry(given('15', ''), facts))).toBe('ok');
  expect(keyOf(checkScoreEntry(given('0', '一项填报与实际不符'), facts))).toBe('ok');
  expect(keyOf(checkScoreEntry(given('14.9', ' '), facts))).toBe('assessment.lost-points-reason-missing');
  expect(keyOf(checkScoreEntry(given('15.0001'), facts))).toBe('assessment.points-above-maximum');
  for (const points of ['', '-1', '1.00001', '1e1', '十'])
    expect(keyOf(checkScoreEntry(given(points), facts))).toBe('assessment.points-invalid');
});

it('takes it only for who is scored by the indicator, and by whom it names', () => {
  const measured = { ...facts, rule: { kind: 'automatic', measure: 'on_time' } } as const;
  expect(keyOf(checkScoreEntry(given('1'), measured))).toBe('assessment.indicator-automatic');
  expect(keyOf(checkScoreEntry(given('1'), { ...facts, rule: null }))).toBe('assessment.indicator-automatic');
  expect(keyOf(checkScoreEntry(given('1'), { ...facts, participates: false }))).toBe(
    'assessment.unit-not-participating',
  );
  expect(keyOf(checkScoreEntry(given('1'), { ...facts, concerned: false }))).toBe(
    'assessment.indicator-not-for-unit',
  );
  const named = { ...facts, assessors: [{ id: 'a', weight: '1' }] };
  expect(keyOf(checkScoreEntry(given('1'), named))).toBe('assessment.not-the-assessor');
  expect(keyOf(checkScoreEntry(given('1', '说明', { assessorId: 'a' }), named))).toBe('ok');
});

it('takes 不涉及 with its reason, and no input of another rule', () => {
  expect(keyOf(checkScoreEntry(given('', '', { input: null }), facts))).toBe(
    'assessment.not-applicable-reason-missing',
  );
  expect(keyOf(checkScoreEntry(given('', '无此职能', { input: null }), facts))).toBe('ok');
  const counts = given('', '', { input: { kind: 'counts', counts: { late: 3 } } });
  expect(keyOf(checkScoreEntry(counts, facts))).toBe('assessment.input-of-another-rule');
  const rule: ScoringRule = {
    kind: 'deduction',
    floor: '0',
    occurrences: [{ id: 'late', name: '少报一次', points: '0.5' }],
  };
  expect(keyOf(checkScoreEntry(counts, { ...facts, rule }))).toBe('ok');
  const half = given('', '', { input: { kind: 'counts', counts: { late: 0.5 } } });
  expect(keyOf(checkScoreEntry(half, { ...facts, rule }))).toBe('assessment.count-invalid');
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
