import { isUnitRole } from '#shared/access/roles.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RankingQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { BarChart } from '../../../ui/charts/bar-chart.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { RankChangeMark } from './rank-change-mark.js';
import { COMPARED_UNITS } from './use-compared-units.js';

type Category = NonNullable<RankingQuery['ranking']>['categories'][number];
type Row = Category['rows'][number];

const NONE = '—';

interface CategoryRankingProps {
  roundId: string;
  category: Category;
  /** Of all categories; left out for those who may not compare. */
  compared?: readonly string[];
  onCompare?: (unitIds: readonly string[]) => void;
}

/** One category's table in the server's order, and the same totals as bars. */
export function CategoryRanking({ roundId, category, compared = [], onCompare }: CategoryRankingProps) {
  const { t } = useTranslation('assessment');
  const viewer = useViewer();
  const mayRead = useMayDo('result.read-scorecard');
  const readsAll = !isUnitRole(viewer.role);
  const points = (text: string | null) => (text === null ? NONE : decimalLabel(text));
  const ifTaking = (row: Row, text: string | null) => (row.participates ? points(text) : NONE);

  const graded = category.rows.some(({ grade }) => grade);

  const columns: TableColumnsType<Row> = [
    {
      title: t('ranking.rank'),
      key: 'rank',
      width: 64,
      align: 'right',
      render: (_, { rank }) => (rank === null ? NONE : <strong>{rank}</strong>),
    },
    {
      title: t('ranking.change'),
      key: 'change',
      width: 72,
      render: (_, { rank, previousRank }) => <RankChangeMark rank={rank} previousRank={previousRank} />,
    },
    {
      title: t('ranking.unit'),
      key: 'unit',
      render: (_, { unitId, unitName, participates }) => {
        const reads = mayRead && participates && (readsAll || viewer.unitId === unitId);
        return (
          <>
            {reads ? (
              <Link
                to={urls.scorecard(roundId, unitId)}
                aria-label={t('ranking.scorecard', { unit: unitName })}
              >
                {unitName}
              </Link>
            ) : (
              unitName
            )}
            {!participates && <span className="quiet">（{t('ranking.notTaking')}）</span>}
          </>
        );
      },
    },
    ...(graded
      ? [{ title: t('ranking.grade'), key: 'grade', render: (_: unknown, { grade }: Row) => grade ?? NONE }]
      : []),
    {
      title: t('ranking.total'),
      key: 'total',
      align: 'right',
      render: (_, row) => <strong>{ifTaking(row, row.total)}</strong>,
    },
    { title: t('ranking.base'), key: 'base', align: 'right', render: (_, row) => ifTaking(row, row.base) },
    { title: t('ranking.bonus'), key: 'bonus', align: 'right', render: (_, row) => ifTaking(row, row.bonus) },
    {
      title: t('ranking.deduction'),
      key: 'deduction',
      align: 'right',
      render: (_, row) => ifTaking(row, row.deduction),
    },
    {
      title: t('ranking.previousTotal'),
      key: 'previous',
      align: 'right',
      render: (_, { previousTotal }) => points(previousTotal),
    },
  ];

  // A choice in one category gives up what was chosen in another: different categories are never compared.
  const chosen = compared.filter((id) => category.rows.some(({ unitId }) => unitId === id));
  const full = chosen.length >= COMPARED_UNITS;

  const ranked = category.rows.filter(({ participates, total }) => participates && total !== null);
  return (
    <Panel
      title={category.categoryName}
      extra={<span className="quiet">{t('ranking.units', { count: category.rows.length })}</span>}
    >
      <div className="ranking-columns">
        <DataTable<Row>
          label={category.categoryName}
          rows={category.rows}
          rowKey="unitId"
          columns={columns}
          bordered
          {...(onCompare && {
            rowSelection: {
              columnTitle: t('compare.column'),
              columnWidth: 56,
              selectedRowKeys: [...chosen],
              onChange: (keys) => onCompare(keys.map(String)),
              getCheckboxProps: ({ unitId, unitName, participates }) => ({
                'aria-label': t('compare.choose', { unit: unitName }),
                disabled: !participates || (full && !chosen.includes(unitId)),
              }),
            },
          })}
          rowClassName={({ unitId }) => (unitId === viewer.unitId ? 'ranking-own' : '')}
        />
        <BarChart
          title={t('ranking.chart', { category: category.categoryName })}
          labelHeading={t('ranking.unit')}
          valueHeading={t('ranking.total')}
          labelWidth={120}
          data={ranked.map(({ unitName, total }) => ({
            label: unitName,
            value: Number(total),
            valueText: decimalLabel(total ?? '0'),
          }))}
        />
      </div>
    </Panel>
  );
}
