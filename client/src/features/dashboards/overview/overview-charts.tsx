import { useQuery } from '@apollo/client/react';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../lib/labels/labels.js';
import { BarChart } from '../../../ui/charts/bar-chart.js';
import { useLightPolicy } from '../../../lib/lights/light-policy-context.js';
import { overviewCountsDocument } from './overview.document.js';

/** Three small charts beside the list; the figures are the ledger's and the ranking's own. */
export function OverviewCharts({ year }: { year: number }) {
  const { t } = useTranslation('dashboards');
  const { progress } = useLabels();
  const { lightColours } = useLightPolicy();
  const { data } = useQuery(overviewCountsDocument, {
    variables: { filter: { year } },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return null;
  const { ledger, ranking } = data;
  const statusCount = new Map(ledger.statusCounts.map(({ status, count }) => [status, count]));
  const lightCount = new Map(ledger.lightCounts.map(({ light, count }) => [light, count]));
  const bar = (label: string, value: number, colour?: string) => ({
    label,
    value,
    valueText: t('overview.itemCount', { count: value }),
    ...(colour && { colour }),
  });
  const firsts = (ranking?.categories ?? []).flatMap(({ categoryName, rows }) =>
    rows
      .filter(({ rank, total }) => rank === 1 && total !== null)
      .map(({ unitName, total }) => ({
        label: unitName,
        value: Number(total),
        valueText: `${decimalLabel(total ?? '0')}（${categoryName}）`,
      })),
  );
  return (
    <div className="overview-charts">
      <BarChart
        title={t('overview.statusChart')}
        labelHeading={t('overview.status')}
        valueHeading={t('overview.items')}
        data={TASK_STATUSES.map((status) => bar(progress.taskStatuses[status], statusCount.get(status) ?? 0))}
      />
      <BarChart
        title={t('overview.lightChart')}
        labelHeading={t('overview.light')}
        valueHeading={t('overview.items')}
        data={LIGHTS.map((light) =>
          bar(progress.lights[light], lightCount.get(light) ?? 0, lightColours[light]),
        )}
      />
      {ranking && firsts.length > 0 && (
        <BarChart
          title={t('overview.rankingChart', { round: ranking.roundName })}
          labelHeading={t('overview.unit')}
          valueHeading={t('overview.score')}
          labelWidth={128}
          valueWidth={140}
          data={firsts}
        />
      )}
    </div>
  );
}
