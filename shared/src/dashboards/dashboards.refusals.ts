import { LEDGER_EXPORT_REFUSALS } from './exports/ledger-export.refusals.js';
import { SAVED_VIEW_REFUSALS } from './saved-view/saved-view.refusals.js';

/** Rows that one download may have: more is a task for the database's own tools, not for a spreadsheet. */
export const LEDGER_EXPORT_LIMIT = 10_000;

/** Every refusal of this domain: the label catalogues are exhaustive over it. */
export const DASHBOARDS_REFUSALS = [
  'dashboards.export-too-large',
  'dashboards.too-many-at-once',
  'dashboards.cell-not-yours',
  ...SAVED_VIEW_REFUSALS,
  ...LEDGER_EXPORT_REFUSALS,
] as const;
export type DashboardsRefusal = (typeof DASHBOARDS_REFUSALS)[number];
