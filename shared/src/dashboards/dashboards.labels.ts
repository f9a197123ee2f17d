import type { TaskRole } from '../plans/task-role.js';
import type { LedgerColumn } from './ledger-columns.js';
import type { OverviewNumberKey, OverviewReasonKey } from './overview.js';

/** What officers read of this domain's closed words, on the screen and in the downloaded workbook alike. */
export interface DashboardsLabels {
  readonly ledgerColumn: Readonly<Record<LedgerColumn, string>>;
  /** The unit's part in the row's task, as the ledger prints it. */
  readonly role: Readonly<Record<TaskRole, string>>;
  readonly overviewNumber: Readonly<Record<OverviewNumberKey, string>>;
  readonly overviewReason: Readonly<Record<OverviewReasonKey, string>>;
}
