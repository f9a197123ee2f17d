import type { LedgerEditColumn, ReportEditColumn } from '#shared/dashboards/ledger-edit.js';
import { decimalText } from '#shared/kernel/decimal.js';
import type { EditableShare } from './ledger-edit.repository.js';

interface Standing {
  readonly version: number | null;
  readonly value: string;
  readonly text: string;
}

/** The field of a report that a column shows. */
export const REPORT_FIELDS = {
  percent: 'percent',
  narrative: 'narrative',
  problems: 'problems',
  next_step: 'nextStep',
} as const satisfies Record<ReportEditColumn, string>;

const reported =
  (column: ReportEditColumn) =>
  ({ report, percent }: EditableShare): Standing => {
    // A report that is not begun starts from the percentage that the share has.
    const blank = column === 'percent' ? percent : '';
    const stored = report ? report[REPORT_FIELDS[column]] : blank;
    const value = column === 'percent' ? decimalText(stored) : stored;
    return { version: report?.version ?? null, value, text: value };
  };

const CELLS: Readonly<Record<LedgerEditColumn, (share: EditableShare) => Standing>> = {
  // Whoever is appointed joins those who lead: there is nothing to type over.
  lead_unit: ({ taskVersion, leadUnits }) => ({ version: taskVersion, value: '', text: leadUnits }),
  due_on: ({ version, dueOn }) => ({ version, value: dueOn ?? '', text: dueOn ?? '' }),
  division: (share) => ({
    version: share.version,
    value: share.divisionId ?? '',
    text: share.divisionName ?? '',
  }),
  officer: (share) => ({
    version: share.version,
    value: share.officerId ?? '',
    text: share.officerName ?? '',
  }),
  leader: (share) => ({ version: share.version, value: share.leaderId ?? '', text: share.leaderName ?? '' }),
  percent: reported('percent'),
  narrative: reported('narrative'),
  problems: reported('problems'),
  next_step: reported('next_step'),
};

/** What stands in a cell, as it is opened to be changed. */
export const cellOf = (share: EditableShare, column: LedgerEditColumn): Standing => CELLS[column](share);
