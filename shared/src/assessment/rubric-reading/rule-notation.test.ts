import { describe, expect, it } from '@jest/globals';
import type { ScoringRule } from '../rules/scoring-rule.js';
import { readRuleNotation, writeRuleNotation } from './rule-notation.js';

const RULES: readonly ScoringRule[] = [
  { kind: 'judgement' },
  { kind: 'proportional', direction: 'at_most', target: { value: '3.5', byCategory: {} }, unit: '件；次' },
  {
    kind: 'deduction',
    floor: '2',
    occurrences: [
      { id: 'o1', name: '少报一次；含迟报', points: '0.5' },
      { id: 'o2', name: '达标率a=b', points: '2' },
    ],
  },
  { kind: 'award', occurrences: [{ id: 'o1', name: '被省通报表扬', points: '10' }] },
  { kind: 'checklist', entries: [{ id: 'o1', name: '建立台账', points: '15' }] },
  {
    kind: 'rank',
    direction: 'at_least',
    steps: [
      { upTo: 1, points: '10' },
      { upTo: 3, points: '5' },
    ],
  },
  { kind: 'rank', direction: 'at_most', steps: [{ upTo: 2, points: '4' }] },
  { kind: 'external', scale: '100' },
  { kind: 'automatic', measure: 'on_time' },
];

describe('the notation of rules', () => {
  it.each(RULES.map((rule) => [writeRuleNotation(rule), rule] as const))('%s is read back', (text, rule) => {
    expect(readRuleNotation(text)).toEqual(rule);
  });

  it('refuses what it does not know', () => {
    for (const text of [
      '',
      '看情况',
      '按次扣分',
      '按次扣分：少一次',
      '按名次赋分：从高到低',
      '系统自动：心情',
    ])
      expect(readRuleNotation(text)).toBeNull();
  });
});
