import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BreakdownFieldsFragment, StepStanding } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { StatusTag, type Tone } from '../../../ui/status-tag.js';

type Step = BreakdownFieldsFragment['breakdown']['steps'][number];

const TONES: Record<StepStanding, Tone> = {
  done: 'good',
  overdue: 'bad',
  after_due: 'warning',
  open: 'neutral',
};

export function StepsTable({ steps, dueOn }: { steps: readonly Step[]; dueOn: string | null }) {
  const { t } = useTranslation('breakdown');
  const { stepStandings } = useLabels().responsibility;
  const columns: NonNullable<TableProps<Step>['columns']> = [
    { title: t('step'), dataIndex: 'title' },
    { title: t('division'), render: (_, { divisionName }) => divisionName ?? '—' },
    { title: t('officer'), render: (_, { officerName }) => officerName ?? '—' },
    { title: t('dueOn'), className: 'nowrap', render: (_, step) => step.dueOn ?? '—' },
    { title: t('doneOn'), className: 'nowrap', render: (_, { doneOn }) => doneOn ?? '—' },
    {
      title: t('standing'),
      render: (_, { standing }) => (
        <span {...(standing === 'after_due' && { title: t('afterDue', { dueOn: dueOn ?? '' }) })}>
          <StatusTag tone={TONES[standing]}>{stepStandings[standing]}</StatusTag>
        </span>
      ),
    },
  ];
  return <DataTable<Step> label={t('steps')} rowKey="id" rows={steps} columns={columns} />;
}
