import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../access/policy.js';
import { exportPercent } from './ledger-export.js';
import { startLedgerExportSchema } from './ledger-export.schema.js';
import { LEDGER_EXPORT_STATES, isUnfinished } from './ledger-export.workflow.js';
import { hasReachOf, offeredExportActions } from './offered-export-actions.js';

const actor = (role: Actor['role'], unitId: string | null = null): Actor => ({
  jurisdictionId: 'j',
  accountId: 'a',
  displayName: '张敏',
  role,
  unitId,
});

describe('exports of the ledger', () => {
  it('are whole only when they are finished', () => {
    expect(exportPercent(0, 10_000, false)).toBe(0);
    expect(exportPercent(2_599, 10_000, false)).toBe(25);
    expect(exportPercent(10_000, 10_000, false)).toBe(99);
    expect(exportPercent(10_000, 10_000, true)).toBe(100);
    expect(exportPercent(0, 0, false)).toBe(0);
    expect(exportPercent(0, 0, true)).toBe(100);
  });

  it('offer to be cancelled while they are made, and to be fetched once they are', () => {
    for (const state of LEDGER_EXPORT_STATES) {
      const keys = offeredExportActions(state, true).map(({ key }) => key);
      const expected = isUnfinished(state) ? ['ledger-export.cancel'] : [];
      expect([state, keys]).toEqual([state, state === 'ready' ? ['ledger-export.download'] : expected]);
    }
    expect(offeredExportActions('ready', false)).toEqual([
      { key: 'ledger-export.download', enabled: false, reason: 'ledger-export.rights-changed' },
    ]);
  });

  it('belong to a reach: that of the whole jurisdiction, or of one unit', () => {
    expect(hasReachOf(actor('office'), null)).toBe(true);
    expect(hasReachOf(actor('leader'), null)).toBe(true);
    expect(hasReachOf(actor('office'), 'u1')).toBe(false);
    expect(hasReachOf(actor('unit_head', 'u1'), 'u1')).toBe(true);
    expect(hasReachOf(actor('unit_head', 'u2'), 'u1')).toBe(false);
    expect(hasReachOf(actor('unit_head', 'u1'), null)).toBe(false);
    expect(hasReachOf(actor('unit_head'), null)).toBe(false);
    expect(hasReachOf(actor('system_administrator'), null)).toBe(false);
  });

  it('take an address in its one form, a known format and a known language', () => {
    const asked = { format: 'csv', language: 'en', query: 'sort=-due_on&line=9&status=behind' };
    expect(startLedgerExportSchema.parse(asked)).toEqual({ ...asked, query: 'status=behind&sort=-due_on' });
    for (const wrong of [{ format: 'html' }, { language: 'fr' }, { query: 'q=%00' }])
      expect(startLedgerExportSchema.safeParse({ ...asked, ...wrong }).success).toBe(false);
  });
});
