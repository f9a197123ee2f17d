import type { DashboardsRefusal } from './dashboards.refusals.js';
import type { LedgerColumn } from './ledger-columns.js';
import type { OverviewNumberKey, OverviewReasonKey } from './overview.js';

/** What officers read of this domain's closed words, on the screen and in the downloaded workbook alike. */
export interface DashboardsLabels {
  readonly ledgerColumns: Readonly<Record<LedgerColumn, string>>;
  readonly overviewNumbers: Readonly<Record<OverviewNumberKey, string>>;
  readonly overviewReasons: Readonly<Record<OverviewReasonKey, string>>;
  readonly refusals: Readonly<Record<DashboardsRefusal, string>>;
}
