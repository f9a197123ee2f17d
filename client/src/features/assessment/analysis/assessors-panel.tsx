import { fillIn } from '#shared/kernel/fill-in.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { Analysis } from './analysis.js';

type Habit = Analysis['assessors'][number];

const TONES = { too_few: 'neutral', higher: 'warning', lower: 'warning', in_line: 'good' } as const;

/** Who gives more, who gives less than the others of the same cells. */
export function AssessorsPanel({ assessors }: { assessors: readonly Habit[] }) {
  const { t } = useTranslation('analysis');
  const { analysis } = useLabels();
  const number = (key: 'cells' | 'above' | 'below', title: string) => ({
    title,
    dataIndex: key,
    align: 'right' as const,
  });
  const columns: TableColumnsType<Habit> = [
    { title: t('assessors.name'), dataIndex: 'name', width: 160 },
    number('cells', t('assessors.cells')),
    { title: t('assessors.difference'), dataIndex: 'meanDifference', align: 'right' },
    { title: t('assessors.distance'), dataIndex: 'meanDistance', align: 'right' },
    number('above', t('assessors.above')),
    number('below', t('assessors.below')),
    {
      title: t('assessors.verdict'),
      key: 'verdict',
      render: (_, { verdict, cells, meanDifference }) => (
        <StatusTag tone={TONES[verdict]}>
          {fillIn(analysis.assessors[verdict], { cells, difference: meanDifference.replace('-', '') })}
        </StatusTag>
      ),
    },
  ];
  return (
    <Panel title={t('assessors.title')}>
      <p className="quiet">{t('assessors.formula')}</p>
      <DataTable<Habit>
        label={t('assessors.title')}
        rows={assessors}
        rowKey="assessorId"
        columns={columns}
        empty={<EmptyState icon="accounts" title={t('assessors.empty')} hint={t('assessors.emptyHint')} />}
      />
    </Panel>
  );
}
