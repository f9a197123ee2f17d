import { decimalText, roundTo } from '../kernel/decimal.js';
import { fillIn } from '../kernel/fill-in.js';
import type { TaskRole } from '../plans/task-role.js';
import { lightSentence, type LightExplanation } from '../progress/lights/explain-light.js';
import type { Light, LightReason, TaskStatus } from '../progress/task-status.js';
import type { Timeliness } from '../progress/timeliness.js';
import type { LedgerColumn } from './ledger-columns.js';
import type { LedgerReview } from './ledger-filter.js';
import type { LedgerGroup } from './ledger-lines.js';

/** What the ledger knows of one unit's share of one task, as far as its columns print it. */
export interface LedgerCellFacts {
  readonly code: string;
  readonly ordinal: string;
  readonly title: string;
  /** 具体要求, as the document prints it. */
  readonly content: string;
  readonly planTitle: string;
  readonly docNumber: string | null;
  readonly sectionTitle: string | null;
  readonly leadUnits: string;
  readonly unitName: string;
  /** 科室, 责任人 and 分管领导 that the unit has put in charge. @source R17, R77 */
  readonly divisionName: string | null;
  readonly officerName: string | null;
  readonly leaderName: string | null;
  /** Of the responsible officer, masked. */
  readonly officerPhone: string | null;
  readonly role: TaskRole;
  readonly categoryName: string;
  readonly startsOn: string;
  readonly deadlineText: string;
  readonly dueOn: string | null;
  readonly targetText: string;
  /** What the quarter of the day asks: targets counted per quarter, and the unit's own steps due in it. */
  readonly quarterTarget: string;
  readonly narrative: string;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly status: TaskStatus;
  readonly light: Light;
  readonly lightReason: LightExplanation;
  /** Names of the files of the latest accepted report. */
  readonly evidence: string;
  readonly problems: string;
  readonly nextStep: string;
  readonly review: LedgerReview;
  /** Why the latest report was returned. */
  readonly reviewReason: string | null;
  readonly updatedOn: string | null;
}

/** The closed words of a row in the reader's language. */
export interface LedgerCellLabels {
  readonly taskRoles: Readonly<Record<TaskRole, string>>;
  readonly taskStatuses: Readonly<Record<TaskStatus, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly lightReasons: Readonly<Record<LightReason, string>>;
  readonly ledgerReviews: Readonly<Record<LedgerReview, string>>;
  readonly timeliness: Readonly<Record<Timeliness, string>>;
}

/** Stands where a row has nothing of the kind: not the same as an empty text or as zero. */
const NOT_APPLICABLE = '—';

const CELLS: Readonly<Record<LedgerColumn, (row: LedgerCellFacts, labels: LedgerCellLabels) => string>> = {
  code: (row) => row.code,
  ordinal: (row) => row.ordinal,
  title: (row) => row.title,
  content: (row) => row.content,
  plan: (row) => row.planTitle,
  doc_number: (row) => row.docNumber ?? NOT_APPLICABLE,
  section: (row) => row.sectionTitle ?? NOT_APPLICABLE,
  lead_unit: (row) => row.leadUnits,
  unit: (row) => row.unitName,
  division: (row) => row.divisionName ?? NOT_APPLICABLE,
  officer: (row) => row.officerName ?? NOT_APPLICABLE,
  phone: (row) => row.officerPhone || NOT_APPLICABLE,
  leader: (row) => row.leaderName ?? NOT_APPLICABLE,
  role: (row, { taskRoles }) => taskRoles[row.role],
  category: (row) => row.categoryName,
  starts_on: (row) => row.startsOn,
  deadline: (row) => row.deadlineText,
  due_on: (row) => row.dueOn ?? NOT_APPLICABLE,
  target: (row) => row.targetText,
  quarter_target: (row) => row.quarterTarget,
  narrative: (row) => row.narrative,
  percent: (row) => `${decimalText(roundTo(row.percent, 1))}%`,
  status: (row, { taskStatuses }) => taskStatuses[row.status],
  light: (row, { lights, lightReasons }) =>
    `${lights[row.light]}（${lightSentence(row.lightReason, lightReasons)}）`,
  evidence: (row) => row.evidence,
  problems: (row) => row.problems,
  next_step: (row) => row.nextStep,
  review: ({ review, reviewReason }, { ledgerReviews }) =>
    review === 'returned' && reviewReason
      ? `${ledgerReviews[review]}（${reviewReason}）`
      : ledgerReviews[review],
  updated_on: (row) => row.updatedOn ?? NOT_APPLICABLE,
};

/** The text of one field of the 台账, the same on the screen, on paper and in the downloaded files. */
export const ledgerCell = (row: LedgerCellFacts, column: LedgerColumn, labels: LedgerCellLabels): string =>
  CELLS[column](row, labels);

/** What stands above the rows of a group: its name and their number, or a dash for what has no name. */
export const ledgerHeading = ({ label, count }: LedgerGroup, withCount: string): string =>
  fillIn(withCount, { label: label || NOT_APPLICABLE, count: String(count) });
