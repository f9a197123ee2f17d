import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { useProgressChanges } from '../live/use-progress-changes.js';
import { HeatmapChoices } from './heatmap-choices.js';
import { HeatmapPanel } from './heatmap-panel.js';
import { heatmapDocument, monthHeatmapDocument } from './heatmap.document.js';
import { periodGrid, type Period, type PeriodWords } from './period-grid.js';
import { sectionGrid } from './section-grid.js';
import { useHeatmapUrl, type HeatmapView } from './use-heatmap-url.js';
import './heatmap.css';

/** 热力图: units × sections, months or quarters, with every number one step from the rows that it counts. */
export function HeatmapScreen() {
  const { t } = useTranslation('dashboards');
  const [view, show] = useHeatmapUrl();
  return (
    <>
      <PageHeader
        title={t('heatmap.title')}
        description={t('heatmap.description')}
        actions={<HeatmapChoices view={view} onChange={show} />}
      />
      <div className="panel heatmap">
        {view.by === 'section' ? <BySection view={view} /> : <ByPeriod view={view} period={view.by} />}
      </div>
    </>
  );
}

function BySection({ view: { year, planId, measure } }: { view: HeatmapView }) {
  const { t } = useTranslation('dashboards');
  const result = useQuery(heatmapDocument, {
    variables: { year, ...(planId && { planId }) },
    fetchPolicy: 'cache-and-network',
  });
  useProgressChanges(() => void result.refetch());
  return (
    <QueryView result={result} rows={12}>
      {({ heatmap }) => (
        <HeatmapPanel
          grid={sectionGrid(heatmap, planId, t('heatmap.noSection'))}
          by="section"
          measure={measure}
          year={year}
        />
      )}
    </QueryView>
  );
}

function ByPeriod({ view: { year, measure }, period }: { view: HeatmapView; period: Period }) {
  const { t } = useTranslation('dashboards');
  const result = useQuery(monthHeatmapDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  useProgressChanges(() => void result.refetch());
  const words: PeriodWords = {
    year: (named) => t('heatmap.yearOf', { year: named }),
    period: (of, number) => t(`heatmap.periods.${of}`, { number }),
    undated: t('heatmap.undated'),
  };
  return (
    <QueryView result={result} rows={12}>
      {({ monthHeatmap }) => (
        <HeatmapPanel
          grid={periodGrid(monthHeatmap, period, words)}
          by={period}
          measure={measure}
          year={year}
        />
      )}
    </QueryView>
  );
}
