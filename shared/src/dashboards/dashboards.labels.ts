import type { DashboardsRefusal } from './dashboards.refusals.js';
import type { LedgerExportState } from './exports/ledger-export.workflow.js';
import type { LedgerColumn, LedgerGrouping } from './ledger-columns.js';
import type { LedgerReview } from './ledger-filter.js';
import type { OverviewNumberKey, OverviewReasonKey } from './overview.js';

/** What officers read of this domain's closed words, on the screen and in the downloaded workbook alike. */
export interface DashboardsLabels {
  readonly ledgerColumns: Readonly<Record<LedgerColumn, string>>;
  readonly ledgerReviews: Readonly<Record<LedgerReview, string>>;
  readonly ledgerGroupings: Readonly<Record<LedgerGrouping, string>>;
  readonly ledgerExportStates: Readonly<Record<LedgerExportState, string>>;
  readonly overviewNumbers: Readonly<Record<OverviewNumberKey, string>>;
  readonly overviewReasons: Readonly<Record<OverviewReasonKey, string>>;
  readonly refusals: Readonly<Record<DashboardsRefusal, string>>;
}
