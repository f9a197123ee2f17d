import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { useProgressChanges } from '../live/use-progress-changes.js';
import { heatmapGrid } from './heatmap-grid.js';
import { HeatmapLegend } from './heatmap-legend.js';
import { HeatmapTable } from './heatmap-table.js';
import { heatmapDocument, heatmapPlansDocument } from './heatmap.document.js';
import './heatmap.css';

/** 热力图: units × sections, with every number one step from the rows that it counts. */
export function HeatmapScreen() {
  const { t } = useTranslation('dashboards');
  const [parameters, setParameters] = useSearchParams();
  const { today } = useViewer();
  const year = Number(parameters.get('year')) || Number(today.slice(0, 4));
  const planId = parameters.get('plan') ?? undefined;
  const plans = useQuery(heatmapPlansDocument).data?.plans.filter(({ state }) => state === 'issued') ?? [];
  const result = useQuery(heatmapDocument, {
    variables: { year, ...(planId && { planId }) },
    fetchPolicy: 'cache-and-network',
  });
  useProgressChanges(() => void result.refetch());
  const years = [...new Set([year, ...plans.map((plan) => plan.year)])].sort((a, b) => b - a);
  const show = (shownYear: number, plan: string | undefined) =>
    setParameters({ year: String(shownYear), ...(plan && { plan }) });

  return (
    <>
      <PageHeader
        title={t('heatmap.title')}
        description={t('heatmap.description')}
        actions={
          <>
            <Select
              aria-label={t('heatmap.year')}
              value={year}
              onChange={(chosen) => show(chosen, undefined)}
              options={years.map((each) => ({ value: each, label: t('heatmap.yearOf', { year: each }) }))}
            />
            <Select
              aria-label={t('heatmap.plan')}
              className="heatmap-plan"
              popupMatchSelectWidth={false}
              value={planId ?? ''}
              onChange={(chosen) => show(year, chosen || undefined)}
              options={[
                { value: '', label: t('heatmap.allPlans') },
                ...plans
                  .filter((plan) => plan.year === year)
                  .map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          </>
        }
      />
      <div className="panel heatmap">
        <QueryView result={result} rows={12}>
          {({ heatmap }) =>
            heatmap.rows.length === 0 ? (
              <EmptyState icon="heatmap" title={t('heatmap.empty')} hint={t('heatmap.emptyHint')} />
            ) : (
              <>
                <HeatmapLegend />
                <HeatmapTable grid={heatmapGrid(heatmap, planId)} label={t('heatmap.tableLabel', { year })} />
              </>
            )
          }
        </QueryView>
      </div>
    </>
  );
}
