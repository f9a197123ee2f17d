import { decimalLabel } from '#shared/kernel/decimal.js';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { SERIES_STYLES } from '../../../ui/charts/chart-colours.js';
import { SeriesChart } from '../../../ui/charts/series-chart.js';
import { periodLabel } from '../rounds/period-label.js';
import type { RankedRow } from './ranked-row.js';
import { totalSeries, trendPeriods } from './total-trends.js';

/** Lines that are drawn before anybody chooses: more are a tangle. */
const USUAL_LINES = 3;

interface TotalTrendProps {
  category: string;
  kind: Parameters<typeof periodLabel>[1]['kind'];
  /** Those that take part, best first. */
  ranked: readonly RankedRow[];
  /** Compared units come first. */
  compared: readonly string[];
}

/** Totals over the last eight periods: of the units that are compared, else of one's own, else of the first. */
export function TotalTrend({ category, kind, ranked, compared }: TotalTrendProps) {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const { unitId } = useViewer();
  const [chosen, setChosen] = useState<readonly string[]>();
  const periods = trendPeriods(ranked);
  if (periods.length < 2) return null;
  const own = ranked.filter((row) => row.unitId === unitId).map((row) => row.unitId);
  const usual =
    [compared, own].find((ids) => ids.length > 0) ?? ranked.slice(0, USUAL_LINES).map((row) => row.unitId);
  const drawn = chosen ?? usual;
  return (
    <div className="ranking-trend">
      <Select<string[]>
        mode="multiple"
        aria-label={t('ranking.trendUnits', { category })}
        optionFilterProp="label"
        maxCount={SERIES_STYLES.length}
        maxTagCount="responsive"
        value={[...drawn]}
        onChange={setChosen}
        options={ranked.map((row) => ({ value: row.unitId, label: row.unitName }))}
      />
      <SeriesChart
        title={t('ranking.trend', { category })}
        nameHeading={t('ranking.unit')}
        labels={periods.map((period) => periodLabel(assessment, { kind, ...period }))}
        series={totalSeries(
          ranked.filter((row) => drawn.includes(row.unitId)),
          periods,
        )}
        valueText={(value) => decimalLabel(value)}
      />
    </div>
  );
}
