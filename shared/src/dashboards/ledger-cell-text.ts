import { decimalText, roundTo } from '../kernel/decimal.js';
import type { PlansLabels } from '../plans/plans.labels.js';
import type { TaskRole } from '../plans/task-role.js';
import type { ProgressLabels } from '../progress/progress.labels.js';
import type { Light, TaskStatus } from '../progress/task-status.js';
import type { LedgerColumn } from './ledger-columns.js';

/** What the cells of one ledger row are made of: one unit's share of one task. */
export interface LedgerRowFacts {
  readonly code: string;
  readonly ordinal: string;
  readonly title: string;
  readonly planTitle: string;
  readonly docNumber?: string | null;
  readonly sectionTitle?: string | null;
  readonly leadUnits: string;
  readonly unitName: string;
  readonly role: TaskRole;
  readonly categoryName: string;
  readonly deadlineText: string;
  readonly dueOn?: string | null;
  readonly targetText: string;
  readonly narrative: string;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly status: TaskStatus;
  readonly light: Light;
  readonly problems: string;
  readonly nextStep: string;
  readonly updatedOn?: string | null;
}

interface CellLabels {
  readonly progress: Pick<ProgressLabels, 'taskStatuses' | 'lights'>;
  readonly plans: Pick<PlansLabels, 'taskRoles'>;
}

const TEXTS: Readonly<Record<LedgerColumn, (row: LedgerRowFacts, labels: CellLabels) => string>> = {
  code: (row) => row.code,
  ordinal: (row) => row.ordinal,
  title: (row) => row.title,
  plan: ({ planTitle, docNumber }) => (docNumber ? `${planTitle}（${docNumber}）` : planTitle),
  section: (row) => row.sectionTitle ?? '',
  lead_unit: (row) => row.leadUnits,
  unit: (row) => row.unitName,
  role: (row, labels) => labels.plans.taskRoles[row.role],
  category: (row) => row.categoryName,
  deadline: (row) => row.deadlineText,
  due_on: (row) => row.dueOn ?? '',
  target: (row) => row.targetText,
  narrative: (row) => row.narrative,
  percent: (row) => `${decimalText(roundTo(row.percent, 1))}%`,
  status: (row, labels) => labels.progress.taskStatuses[row.status],
  light: (row, labels) => labels.progress.lights[row.light],
  problems: (row) => row.problems,
  next_step: (row) => row.nextStep,
  updated_on: (row) => row.updatedOn ?? '',
};

/** The words of one cell, for the screen and for the downloaded workbook: the two cannot differ. */
export const ledgerCellText = (row: LedgerRowFacts, column: LedgerColumn, labels: CellLabels): string =>
  TEXTS[column](row, labels);
