import { isUnitRole } from '#shared/access/roles.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { BarChart } from '../../../ui/charts/bar-chart.js';
import { DataTable } from '../../../ui/data-table.js';
import { Panel } from '../../../ui/panel.js';
import { RankChangeMark } from './rank-change-mark.js';
import type { RankedCategory, RankedRow as Row } from './ranked-row.js';
import { GradeSummary, ScoreSpread } from './score-spread.js';
import { TotalTrend } from './total-trend.js';
import { COMPARED_UNITS } from './use-compared-units.js';

const NONE = '—';

interface CategoryRankingProps {
  roundId: string;
  kind: Parameters<typeof TotalTrend>[0]['kind'];
  category: RankedCategory;
  /** Of all categories; left out for those who may not compare. */
  compared?: readonly string[];
  onCompare?: (unitIds: readonly string[]) => void;
}

/** One category's table in the server's order, with its grades, how its totals are spread, and where they come from. */
export function CategoryRanking(props: CategoryRankingProps) {
  const { roundId, kind, category, compared = [], onCompare } = props;
  const { t } = useTranslation('assessment');
  const viewer = useViewer();
  const mayRead = useMayDo('result.read-scorecard');
  const readsAll = !isUnitRole(viewer.role);
  const points = (text: string | null) => (text === null ? NONE : decimalLabel(text));
  const ifTaking = (row: Row, text: string | null) => (row.participates ? points(text) : NONE);

  const graded = category.rows.some(({ grade }) => grade);
  const tied = tiedRanks(category.rows);

  const columns: TableColumnsType<Row> = [
    {
      title: t('ranking.rank'),
      key: 'rank',
      width: 84,
      align: 'right',
      render: (_, { rank }) =>
        rank === null ? (
          NONE
        ) : (
          <>
            {tied.has(rank) && <span className="quiet">{t('ranking.tied')} </span>}
            <strong>{rank}</strong>
          </>
        ),
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
      <GradeSummary ranked={ranked} />
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
          rowClassName={({ unitId, grade }, index) =>
            [
              unitId === viewer.unitId && 'ranking-own',
              index > 0 && graded && category.rows[index - 1]?.grade !== grade && 'ranking-grade-start',
            ]
              .filter(Boolean)
              .join(' ')
          }
        />
        <div className="ranking-charts">
          <ScoreSpread category={category.categoryName} ranked={ranked} />
          <TotalTrend category={category.categoryName} kind={kind} ranked={ranked} compared={chosen} />
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
      </div>
    </Panel>
  );
}

/** Places that more than one unit has. */
function tiedRanks(rows: readonly Row[]): ReadonlySet<number> {
  const ranks = rows.flatMap(({ rank }) => rank ?? []);
  return new Set(ranks.filter((rank, place) => ranks.indexOf(rank) !== place));
}
