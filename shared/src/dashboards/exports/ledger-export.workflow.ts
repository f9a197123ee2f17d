import type { Workflow } from '../../kernel/workflow.js';

export const LEDGER_EXPORT_STATES = ['waiting', 'running', 'ready', 'failed', 'cancelled'] as const;
export type LedgerExportState = (typeof LEDGER_EXPORT_STATES)[number];

export type LedgerExportTransition =
  | 'ledger-export.run'
  | 'ledger-export.give-back'
  | 'ledger-export.finish'
  | 'ledger-export.fail'
  | 'ledger-export.cancel';

/** The server takes an export up, gives it back when it stops, and ends it; whoever asked for it may cancel it. */
export const ledgerExportWorkflow: Workflow<
  LedgerExportState,
  Record<never, never>,
  LedgerExportTransition,
  never
> = {
  name: 'ledger-export',
  states: LEDGER_EXPORT_STATES,
  initial: 'waiting',
  transitions: [
    { key: 'ledger-export.run', from: ['waiting', 'running'], to: 'running', guards: [] },
    { key: 'ledger-export.give-back', from: ['running'], to: 'waiting', guards: [] },
    { key: 'ledger-export.finish', from: ['running'], to: 'ready', guards: [] },
    { key: 'ledger-export.fail', from: ['running'], to: 'failed', guards: [] },
    { key: 'ledger-export.cancel', from: ['waiting', 'running'], to: 'cancelled', guards: [] },
  ],
};

/** Still to be made: what a page asks about again. */
export const isUnfinished = (state: LedgerExportState): boolean => state === 'waiting' || state === 'running';
