/** Files of the ledger that are made in the background. Paper is no file: a browser prints it from an address. */
export const LEDGER_EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type LedgerExportFormat = (typeof LEDGER_EXPORT_FORMATS)[number];

export const LEDGER_EXPORT_LANGUAGES = ['zh-CN', 'en'] as const;

/** Days that a finished file stays, and the line that says how an export ended. */
export const EXPORT_KEPT_DAYS = 7;

/** Exports of one account that are not finished: more would only wait for one another. */
export const MOST_UNFINISHED_EXPORTS = 3;

/** The same of a whole jurisdiction. */
export const MOST_QUEUED_EXPORTS = 100;

/** Exports that an account's list holds; a new one takes the place of the oldest that has ended. */
export const MOST_KEPT_EXPORTS = 20;

/** Beginnings, each after a server died, before an export is given up. */
export const MOST_EXPORT_TRIES = 3;

/** 0–100, a whole number; 100 only for what is finished, whatever the rows say. */
export function exportPercent(rowsDone: number, rowsTotal: number, finished: boolean): number {
  if (finished) return 100;
  return rowsTotal > 0 ? Math.min(99, Math.floor((rowsDone / rowsTotal) * 100)) : 0;
}
