import { ledgerCell } from '#shared/dashboards/ledger-cell.js';
import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerRowFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { ExplainedLight } from '../../../ui/explained-light.js';
import { TaskStatusTag } from '../../../ui/task-status-tag.js';

/** Pixels; a table that scrolls under a fixed head needs them all. */
export const COLUMN_WIDTHS: Readonly<Record<LedgerColumn, number>> = {
  code: 124,
  ordinal: 76,
  title: 240,
  plan: 200,
  section: 150,
  lead_unit: 130,
  unit: 130,
  division: 120,
  officer: 90,
  leader: 90,
  role: 70,
  category: 100,
  deadline: 120,
  due_on: 112,
  target: 180,
  narrative: 320,
  percent: 90,
  status: 92,
  light: 150,
  problems: 200,
  next_step: 200,
  updated_on: 112,
};

/** Long texts show three lines; the whole is in the title and behind the link. */
const LONG: readonly LedgerColumn[] = [
  'title',
  'plan',
  'section',
  'target',
  'narrative',
  'problems',
  'next_step',
];

/** The words are those of the download; links and badges only dress them. */
export function LedgerCell({ row, column }: { row: LedgerRowFieldsFragment; column: LedgerColumn }) {
  const { t } = useTranslation('dashboards');
  const { plans, progress, lights } = useLabels();
  const text = ledgerCell(row, column, {
    ...progress,
    taskRoles: plans.taskRoles,
    lightReasons: lights.reasons,
  });
  const dressed: Partial<Record<LedgerColumn, () => ReactNode>> = {
    title: () => (
      <Link className="ledger-long" title={text} to={urls.assignment(row.assignmentId)}>
        {text}
      </Link>
    ),
    code: () => <Link to={urls.task(row.taskId)}>{text}</Link>,
    status: () => <TaskStatusTag status={row.status} />,
    light: () => <ExplainedLight light={row.light} reason={row.lightReason} />,
    unit: () => (
      <>
        {text}
        {!row.signed && <span className="ledger-unsigned">{t('ledger.unsigned')}</span>}
      </>
    ),
  };
  const dress = dressed[column];
  if (dress) return dress();
  if (!LONG.includes(column)) return text;
  return (
    <span className="ledger-long" title={text}>
      {text}
    </span>
  );
}
