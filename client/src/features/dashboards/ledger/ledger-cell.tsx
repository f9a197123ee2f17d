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

/** Long texts show two lines; the whole is in the title and behind the link. */
const LONG: readonly LedgerColumn[] = [
  'title',
  'content',
  'plan',
  'section',
  'lead_unit',
  'deadline',
  'target',
  'quarter_target',
  'narrative',
  'evidence',
  'problems',
  'next_step',
  'review',
];

/** The words are those of the download; links and badges only dress them. */
export function LedgerCell({ row, column }: { row: LedgerRowFieldsFragment; column: LedgerColumn }) {
  const { t } = useTranslation('dashboards');
  const { plans, progress, lights, dashboards } = useLabels();
  const text = ledgerCell(row, column, {
    ...progress,
    ...dashboards,
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
