import { without, type Expectation } from './expectation.js';

export const EXPECTED_EXPORTS_QUERIES: Readonly<Record<string, Expectation>> = {
  ledgerExports: { needs: 'ledger.export', args: without },
};

export const EXPECTED_EXPORTS_MUTATIONS: Readonly<Record<string, Expectation>> = {
  startLedgerExport: {
    needs: 'ledger.export',
    args: () => ({ input: { format: 'csv', query: 'light=red', language: 'zh-CN' } }),
  },
  cancelLedgerExport: { needs: 'ledger.export', args: ({ exports }) => ({ id: exports.toCancel }) },
};
