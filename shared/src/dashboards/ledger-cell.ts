import { decimalText, roundTo } from '../kernel/decimal.js';
import type { TaskRole } from '../plans/task-role.js';
import { lightSentence, type LightExplanation } from '../progress/lights/explain-light.js';
import type { Light, LightReason, TaskStatus } from '../progress/task-status.js';
import type { LedgerColumn } from './ledger-columns.js';

/** What the ledger knows of one unit's share of one task, as far as its columns print it. */
export interface LedgerCellFacts {
  readonly code: string;
  readonly ordinal: string;
  readonly title: string;
  readonly planTitle: string;
  readonly docNumber: string | null;
  readonly sectionTitle: string | null;
  readonly leadUnits: string;
  readonly unitName: string;
  /** 科室, 责任人 and 分管领导 that the unit has put in charge. @source R17, R77 */
  readonly divisionName: string | null;
  readonly officerName: string | null;
  readonly leaderName: string | null;
  readonly role: TaskRole;
  readonly categoryName: string;
  readonly deadlineText: string;
  readonly dueOn: string | null;
  readonly targetText: string;
  readonly narrative: string;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly status: TaskStatus;
  readonly light: Light;
  readonly lightReason: LightExplanation;
  readonly problems: string;
  readonly nextStep: string;
  readonly updatedOn: string | null;
}

/** The closed words of a row in the reader's language. */
export interface LedgerCellLabels {
  readonly taskRoles: Readonly<Record<TaskRole, string>>;
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly lightReasons: Readonly<Record<LightReason, string>>;
}

/** Stands where a row has nothing of the kind: not the same as an empty text or as zero. */
const NOT_APPLICABLE = '—';

const CELLS: Readonly<Record<LedgerColumn, (row: LedgerCellFacts, labels: LedgerCellLabels) => string>> = {
  code: (row) => row.code,
  ordinal: (row) => row.ordinal,
  title: (row) => row.title,
  plan: ({ planTitle, docNumber }) => (docNumber ? `${planTitle}（${docNumber}）` : planTitle),
  section: (row) => row.sectionTitle ?? NOT_APPLICABLE,
  lead_unit: (row) => row.leadUnits,
  unit: (row) => row.unitName,
  division: (row) => row.divisionName ?? NOT_APPLICABLE,
  officer: (row) => row.officerName ?? NOT_APPLICABLE,
  leader: (row) => row.leaderName ?? NOT_APPLICABLE,
  role: (row, { taskRoles }) => taskRoles[row.role],
  category: (row) => row.categoryName,
  deadline: (row) => row.deadlineText,
  due_on: (row) => row.dueOn ?? NOT_APPLICABLE,
  target: (row) => row.targetText,
  narrative: (row) => row.narrative,
  percent: (row) => `${decimalText(roundTo(row.percent, 1))}%`,
  status: (row, { taskStatuses }) => taskStatuses[row.status],
  light: (row, { lights, lightReasons }) =>
    `${lights[row.light]}（${lightSentence(row.lightReason, lightReasons)}）`,
  problems: (row) => row.problems,
  next_step: (row) => row.nextStep,
  updated_on: (row) => row.updatedOn ?? NOT_APPLICABLE,
};

/** The text of one field of the 台账, the same on the screen and in the downloaded workbook. */
export const ledgerCell = (row: LedgerCellFacts, column: LedgerColumn, labels: LedgerCellLabels): string =>
  CELLS[column](row, labels);
