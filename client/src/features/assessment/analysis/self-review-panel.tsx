import { decimalLabel } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import type { Analysis } from './analysis.js';

type Comparison = Analysis['selfComparisons'][number];

/** 自评 beside 初评, the widest difference first. */
export function SelfReviewPanel({ comparisons }: { comparisons: readonly Comparison[] }) {
  const { t } = useTranslation('analysis');
  const points = (key: 'selfPoints' | 'assessedPoints' | 'difference', title: string) => ({
    title,
    key,
    align: 'right' as const,
    render: (_: unknown, row: Comparison) => decimalLabel(row[key]),
  });
  const columns: TableColumnsType<Comparison> = [
    { title: t('self.unit'), dataIndex: 'unitName', width: 220 },
    { title: t('spread.category'), dataIndex: 'categoryName' },
    { title: t('self.compared'), dataIndex: 'compared', align: 'right' },
    points('selfPoints', t('self.own')),
    points('assessedPoints', t('self.assessed')),
    points('difference', t('self.difference')),
    {
      title: t('self.widest'),
      key: 'widest',
      render: (_, { widest }) =>
        widest && t('self.widestText', { name: widest.name, difference: decimalLabel(widest.difference) }),
    },
  ];
  return (
    <Panel title={t('self.title')}>
      <p className="quiet">{t('self.formula')}</p>
      <DataTable<Comparison>
        label={t('self.title')}
        rows={comparisons}
        rowKey="unitId"
        columns={columns}
        empty={<EmptyState icon="work" title={t('self.empty')} hint={t('self.emptyHint')} />}
      />
    </Panel>
  );
}
