import { Drawer, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { urls } from '../../../lib/urls.js';
import { DataTable } from '../../../ui/data-table.js';
import { pointsLabel, rateOf, type ScoreHeatmap } from './score-heatmap.js';

interface IndicatorLinesProps {
  data: ScoreHeatmap;
  /** None: nothing is listed. */
  indicatorId: string | undefined;
  onClose: () => void;
}

type Line = Pick<ScoreHeatmap['rows'][number], 'unitId' | 'unitName' | 'categoryName'> & { points: string };

/** What the mean of an indicator is made of: each unit's line, and the way to its scorecard. */
export function IndicatorLines({ data, indicatorId, onClose }: IndicatorLinesProps) {
  const { t } = useTranslation('dashboards');
  const place = data.columns.findIndex((column) => column.indicatorId === indicatorId);
  const column = data.columns[place];
  const lines = data.rows.flatMap(({ unitId, unitName, categoryName, points }): Line[] => {
    const got = points[place];
    return got === null || got === undefined ? [] : [{ unitId, unitName, categoryName, points: got }];
  });
  const columns: TableColumnsType<Line> = [
    {
      title: t('heatmap.unit'),
      key: 'unit',
      render: (_, { unitId, unitName }) => (
        <Link to={urls.scorecardLine(data.roundId, unitId, indicatorId ?? '')}>{unitName}</Link>
      ),
    },
    { title: t('heatmap.category'), dataIndex: 'categoryName' },
    {
      title: t('heatmap.measures.score.score'),
      key: 'points',
      align: 'right',
      render: (_, { points }) => `${pointsLabel(points)}/${pointsLabel(column?.maxPoints ?? '0')}`,
    },
    {
      title: t('heatmap.measures.score.rate'),
      key: 'rate',
      align: 'right',
      render: (_, { points }) => {
        const rate = column ? rateOf(points, column) : null;
        return rate === null ? '—' : percentLabel(rate);
      },
    },
  ];
  return (
    <Drawer
      open={column !== undefined}
      size={720}
      title={column && t('heatmap.linesOf', { indicator: column.name, count: lines.length })}
      onClose={onClose}
      destroyOnHidden
    >
      {column && <DataTable<Line> label={column.name} rows={lines} rowKey="unitId" columns={columns} />}
    </Drawer>
  );
}
