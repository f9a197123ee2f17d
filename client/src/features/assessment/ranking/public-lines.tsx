import { decimalLabel } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RankingQuery } from '../../../generated/graphql.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';

type Line = NonNullable<RankingQuery['ranking']>['publicLines'][number];

/** Bonuses, deductions and vetoes of every unit, which everybody may read. */
export function PublicLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('rounds');
  if (lines.length === 0) return null;
  const columns: TableColumnsType<Line & { key: number }> = [
    { title: t('publicLines.unit'), dataIndex: 'unitName' },
    {
      title: t('publicLines.points'),
      dataIndex: 'points',
      align: 'right',
      render: (points: string) =>
        points.startsWith('-') ? decimalLabel(points) : `+${decimalLabel(points)}`,
    },
    { title: t('publicLines.reason'), dataIndex: 'reason' },
  ];
  return (
    <Panel title={t('publicLines.title')}>
      <DataTable<Line & { key: number }>
        label={t('publicLines.title')}
        rows={lines.map((line, key) => ({ ...line, key }))}
        rowKey="key"
        columns={columns}
      />
    </Panel>
  );
}
