import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import { ledgerEdits, LEDGER_EDIT_COLUMNS, type LedgerEditFacts } from './ledger-edit.js';

const FACTS: LedgerEditFacts = {
  unitId: 'u',
  state: 'signed',
  withdrawn: false,
  completedOn: null,
  dueOn: '2026-09-30',
  openRequest: null,
  taskWithdrawn: false,
  reportState: null,
};
const actor = (role: Role, unitId: string | null = 'u') => ({
  jurisdictionId: 'j',
  accountId: 'a',
  displayName: 'n',
  role,
  unitId,
});
const edits = (role: Role, facts: Partial<LedgerEditFacts> = {}, unitId: string | null = 'u') =>
  ledgerEdits(actor(role, unitId), { ...FACTS, ...facts }).map(({ column, enabled, reason }) =>
    enabled ? column : `${column}: ${reason}`,
  );

describe('the cells that can be changed in the ledger', () => {
  it('are the office’s deadlines and leads, the unit’s own people and report, and nobody else’s', () => {
    expect(edits('office')).toEqual(['lead_unit', 'due_on']);
    const own = ['division', 'officer', 'leader', 'percent', 'narrative', 'problems', 'next_step'];
    expect(edits('unit_reporter')).toEqual(own);
    expect(edits('unit_head')).toEqual(own);
    expect(edits('unit_reporter', {}, 'another')).toEqual([]);
    for (const role of ['leader', 'inspector', 'system_administrator'] as const)
      expect(edits(role)).toEqual([]);
  });

  it('say why they cannot be today', () => {
    expect(edits('office', { openRequest: 'extension' })).toContain('due_on: change.extension-open');
    expect(edits('office', { completedOn: '2026-08-01' })).toContain('due_on: change.work-done');
    expect(edits('office', { dueOn: null })).toContain('due_on: change.no-due-date');
    expect(edits('office', { state: 'to_sign' })).toContain('due_on: workflow.not-from-this-state');
    expect(edits('office', { taskWithdrawn: true })).toContain('lead_unit: lead.task-withdrawn');
    expect(edits('unit_reporter', { reportState: 'submitted' })).toEqual([
      'division',
      'officer',
      'leader',
      ...['percent', 'narrative', 'problems', 'next_step'].map(
        (one) => `${one}: workflow.not-from-this-state`,
      ),
    ]);
    expect(edits('unit_head', { state: 'closed' })).toEqual([
      ...['division', 'officer', 'leader'].map((one) => `${one}: step.share-closed`),
      ...['percent', 'narrative', 'problems', 'next_step'].map((one) => `${one}: progress.assignment-closed`),
    ]);
    const gone = ledgerEdits(actor('unit_head'), { ...FACTS, withdrawn: true });
    expect(gone.map(({ enabled }) => enabled)).toEqual(Array(7).fill(false));
  });

  it('never touch what the document prints', () => {
    expect(LEDGER_EDIT_COLUMNS).not.toContain('title');
    expect(LEDGER_EDIT_COLUMNS).not.toContain('deadline');
    expect(LEDGER_EDIT_COLUMNS).not.toContain('target');
  });
});
