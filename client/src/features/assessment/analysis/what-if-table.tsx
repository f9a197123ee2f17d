import { decimalLabel } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WhatIfWeightsQuery } from '../../../generated/graphql.js';
import { DataTable } from '../../../ui/data-table.js';
import { RankChangeMark } from '../ranking/rank-change-mark.js';

type Row = WhatIfWeightsQuery['whatIfWeights'][number];

const NONE = '—';

/** The ranking as it is and as it would be, in the order that the tried weights give. */
export function WhatIfTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('analysis');
  const moved = rows.filter(({ rank, triedRank }) => rank !== triedRank).length;
  const columns: TableColumnsType<Row> = [
    {
      title: t('whatIf.triedRank'),
      key: 'triedRank',
      align: 'right',
      render: (_, { triedRank }) => <strong>{triedRank ?? NONE}</strong>,
    },
    {
      title: t('whatIf.rank'),
      key: 'rank',
      render: (_, { rank, triedRank }) => (
        <>
          {rank ?? NONE} <RankChangeMark rank={triedRank ?? null} previousRank={rank ?? null} />
        </>
      ),
    },
    { title: t('whatIf.unit'), dataIndex: 'unitName', width: 200 },
    { title: t('whatIf.category'), dataIndex: 'categoryName' },
    {
      title: t('whatIf.triedTotal'),
      key: 'triedTotal',
      align: 'right',
      render: (_, { triedTotal }) => decimalLabel(triedTotal),
    },
    {
      title: t('whatIf.total'),
      key: 'total',
      align: 'right',
      render: (_, { total }) => decimalLabel(total),
    },
  ];
  return (
    <div className="what-if-ranking">
      <p role="status">{moved === 0 ? t('whatIf.same') : t('whatIf.moved', { count: moved })}</p>
      <DataTable<Row>
        label={t('whatIf.ranking')}
        rows={rows}
        rowKey="unitId"
        columns={columns}
        pagination={rows.length > 20 ? { pageSize: 20 } : false}
      />
    </div>
  );
}
