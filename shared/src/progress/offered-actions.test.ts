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
const nothingAsked = { dueOn: '2026-12-31', openRequest: null };
const unsigned = { unitId: 'u', state: 'to_sign' as const, withdrawnAt: null, ...nothingAsked };
const signed = { unitId: 'u', state: 'signed' as const, withdrawnAt: null, ...nothingAsked };

const headless = { unitHasHead: false, signOffMissing: false };

it('offers signing to the head of the unit only', () => {
  const offered = ROLES.filter((role) => offeredAssignmentActions(actor(role, 'u'), unsigned).length > 0);
  expect(offered).toEqual(['unit_head']);
  expect(offeredAssignmentActions(actor('unit_head', 'other'), unsigned)).toEqual([]);
  expect(offeredAssignmentActions(actor('unit_head', 'u'), signed).map(({ key }) => key)).not.toContain(
    'assignment.sign',
  );
});

it('offers writing to the unit and deciding to the office', () => {
  const keys = (role: Role, state: 'draft' | 'submitted') =>
    offeredReportActions(actor(role, 'u'), signed, state, headless).map(({ key }) => key);
  expect(keys('unit_reporter', 'draft')).toEqual([
    'progress-report.save',
    'progress-report.hand-in',
    'progress-report.submit',
  ]);
  expect(keys('unit_reporter', 'submitted')).toEqual([]);
  expect(keys('office', 'submitted')).toEqual(['progress-report.accept', 'progress-report.return']);
  expect(keys('leader', 'submitted')).toEqual([]);
});

it('says why a report cannot be submitted yet', () => {
  expect(offeredReportActions(actor('unit_reporter', 'u'), unsigned, 'draft', headless)).toContainEqual({
    key: 'progress-report.submit',
    enabled: false,
    reason: 'progress.assignment-not-signed',
  });
});

it('sends a reporter to the head, and the head on', () => {
  const withHead = { unitHasHead: true, signOffMissing: false };
  const open = (role: Role, state: 'draft' | 'handed_in') =>
    offeredReportActions(actor(role, 'u'), signed, state, withHead)
      .filter(({ enabled }) => enabled)
      .map(({ key }) => key);
  expect(open('unit_reporter', 'draft')).toEqual(['progress-report.save', 'progress-report.hand-in']);
  expect(open('unit_head', 'draft')).toContain('progress-report.submit');
  expect(open('unit_reporter', 'handed_in')).toEqual(['progress-report.take-back']);
  expect(open('unit_head', 'handed_in')).toEqual([
    'progress-report.take-back',
    'progress-report.pass-on',
    'progress-report.return-in-unit',
  ]);
  expect(open('office', 'handed_in')).toEqual([]);
});

it('R79: asks for the sign-off before anything leaves the unit', () => {
  const unsignedOff = { unitHasHead: true, signOffMissing: true };
  const offered = offeredReportActions(actor('unit_head', 'u'), signed, 'handed_in', unsignedOff);
  expect(offered).toContainEqual({
    key: 'progress-report.pass-on',
    enabled: false,
    reason: 'progress.sign-off-missing',
  });
});
