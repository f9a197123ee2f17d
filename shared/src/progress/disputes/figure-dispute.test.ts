import { expect, it } from '@jest/globals';
import { advance } from '../../kernel/workflow.js';
import { figureDisputeWorkflow } from './figure-dispute.workflow.js';
import { offeredDisputeActions } from './offered-dispute-actions.js';
import { settledValue } from './settled-value.js';

const words = { reasonGiven: true, groundsGiven: true };

it('asks the unit for a reason to insist, and the office for grounds to decide', () => {
  const step = (key: Parameters<typeof advance>[1], facts: typeof words) =>
    advance(figureDisputeWorkflow, key as never, 'raised', facts);
  expect(step('figure-dispute.insist', { ...words, reasonGiven: false })).toMatchObject({
    error: { key: 'progress.dispute-reason-missing' },
  });
  expect(step('figure-dispute.resolve', { ...words, groundsGiven: false })).toMatchObject({
    error: { key: 'progress.dispute-grounds-missing' },
  });
  expect(step('figure-dispute.agree', { ...words, reasonGiven: false })).toEqual({
    ok: true,
    value: 'agreed',
  });
});

it('is decided by the office, answered by the unit, and closed once', () => {
  const keys = (role: 'office' | 'inspector' | 'unit_head', unitId: string | null) =>
    offeredDisputeActions(
      { jurisdictionId: 'j', accountId: 'a', displayName: '', role, unitId },
      'u',
      'raised',
    ).map(({ key }) => key);
  expect(keys('office', null)).toEqual(['figure-dispute.resolve', 'figure-dispute.drop']);
  expect(keys('inspector', null)).toEqual(['figure-dispute.drop']);
  expect(keys('unit_head', 'u')).toEqual(['figure-dispute.agree', 'figure-dispute.insist']);
  expect(keys('unit_head', 'other')).toEqual([]);
  for (const { key } of figureDisputeWorkflow.transitions)
    for (const closed of ['resolved', 'dropped'] as const)
      expect(advance(figureDisputeWorkflow, key, closed, words).ok).toBe(false);
});

it('lets the reported value count until the office has decided for the other', () => {
  const dispute = { value: '60', kept: null, state: 'agreed' as const };
  expect(settledValue('80', [])).toBe('80');
  expect(settledValue('80', [dispute])).toBe('80');
  expect(settledValue('80', [{ ...dispute, state: 'resolved', kept: 'disputed' }])).toBe('60');
  expect(settledValue('80', [{ ...dispute, state: 'resolved', kept: 'reported' }])).toBe('80');
});
