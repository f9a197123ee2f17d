import { expect, it } from '@jest/globals';
import type { Actor } from '../access/policy.js';
import { ROLES, type Role } from '../access/roles.js';
import { offeredAssignmentActions, offeredReportActions } from './offered-actions.js';

const actor = (role: Role, unitId: string | null = null): Actor => ({
  jurisdictionId: 'j',
  accountId: 'a',
  displayName: 'n',
  role,
  unitId,
});
const unsigned = { unitId: 'u', state: 'to_sign' as const, withdrawnAt: null };
const signed = { unitId: 'u', state: 'signed' as const, withdrawnAt: null };

it('offers signing to the head of the unit only', () => {
  const offered = ROLES.filter((role) => offeredAssignmentActions(actor(role, 'u'), unsigned).length > 0);
  expect(offered).toEqual(['unit_head']);
  expect(offeredAssignmentActions(actor('unit_head', 'other'), unsigned)).toEqual([]);
  expect(offeredAssignmentActions(actor('unit_head', 'u'), signed)).toEqual([]);
});

it('offers writing to the unit and deciding to the office', () => {
  const keys = (role: Role, state: 'draft' | 'submitted') =>
    offeredReportActions(actor(role, 'u'), signed, state).map(({ key }) => key);
  expect(keys('unit_reporter', 'draft')).toEqual(['progress-report.save', 'progress-report.submit']);
  expect(keys('unit_reporter', 'submitted')).toEqual([]);
  expect(keys('office', 'submitted')).toEqual(['progress-report.accept', 'progress-report.return']);
  expect(keys('leader', 'submitted')).toEqual([]);
});

it('says why a report cannot be submitted yet', () => {
  expect(offeredReportActions(actor('unit_reporter', 'u'), unsigned, 'draft')).toContainEqual({
    key: 'progress-report.submit',
    enabled: false,
    reason: 'progress.assignment-not-signed',
  });
});
