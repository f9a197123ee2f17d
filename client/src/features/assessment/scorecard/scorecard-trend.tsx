import { decimalLabel } from '#shared/kernel/decimal.js';
import { quarterKey } from '#shared/kernel/quarter.js';
import { useTranslation } from 'react-i18next';
import { LineChart } from '../../../ui/charts/line-chart.js';
import type { Scorecard } from './scorecard.js';

export function ScorecardTrend({ trend }: { trend: Scorecard['trend'] }) {
  const { t } = useTranslation('assessment');
  return (
    <LineChart
      title={t('card.trendChart')}
      labelHeading={t('card.quarter')}
      valueHeading={t('card.total')}
      noteHeadings={[t('card.rank')]}
      height={170}
      points={trend.map((point) => ({
        label: quarterKey(point),
        value: Number(point.total),
        valueText: decimalLabel(point.total),
        notes: [point.rank === null ? '—' : String(point.rank)],
      }))}
    />
  );
}
