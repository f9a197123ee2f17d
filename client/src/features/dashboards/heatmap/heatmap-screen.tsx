import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { useProgressChanges } from '../live/use-progress-changes.js';
import { HeatmapChoices } from './heatmap-choices.js';
import { HeatmapPanel } from './heatmap-panel.js';
import { heatmapDocument, monthHeatmapDocument } from './heatmap.document.js';
import { periodGrid, type MonthHeatmap, type Period, type PeriodWords } from './period-grid.js';
import { ByIndicator } from './score-panel.js';
import { sectionGrid, type SectionHeatmap } from './section-grid.js';
import { useHeatmapUrl, type HeatmapChange, type HeatmapView, type WorkView } from './use-heatmap-url.js';
import './heatmap.css';

/** 热力图: units × sections, months, quarters or indicators, with every number one step from the rows that it counts. */
export function HeatmapScreen() {
  const { t } = useTranslation('dashboards');
  const [view, show] = useHeatmapUrl();
  return (
    <>
      <PageHeader
        title={t('heatmap.title')}
        description={t('heatmap.description')}
        paper="wide"
        actions={<HeatmapChoices view={view} onChange={show} />}
      />
      <div className="panel heatmap">
        <HeatmapBody view={view} onChange={show} />
      </div>
    </>
  );
}

interface HeatmapBodyProps {
  view: HeatmapView;
  onChange: (change: HeatmapChange) => void;
}

function HeatmapBody({ view, onChange }: HeatmapBodyProps) {
  if (view.by === 'indicator') return <ByIndicator view={view} onChange={onChange} />;
  return view.by === 'section' ? <BySection view={view} /> : <ByPeriod view={view} period={view.by} />;
}

function BySection({ view }: { view: WorkView }) {
  const { year, planId } = view;
  const result = useQuery(heatmapDocument, {
    variables: { year, ...(planId && { planId }) },
    fetchPolicy: 'cache-and-network',
  });
  useProgressChanges(() => void result.refetch());
  return (
    <QueryView result={result} rows={12}>
      {({ heatmap }) => <SectionPanel heatmap={heatmap} view={view} />}
    </QueryView>
  );
}

function SectionPanel({ heatmap, view }: { heatmap: SectionHeatmap; view: WorkView }) {
  const { t } = useTranslation('dashboards');
  const { year, planId, measure } = view;
  const grid = useMemo(() => sectionGrid(heatmap, planId, t('heatmap.noSection')), [heatmap, planId, t]);
  return <HeatmapPanel grid={grid} by="section" measure={measure} year={year} />;
}

interface ByPeriodProps {
  view: WorkView;
  period: Period;
}

function ByPeriod({ view, period }: ByPeriodProps) {
  const { year } = view;
  const result = useQuery(monthHeatmapDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  useProgressChanges(() => void result.refetch());
  return (
    <QueryView result={result} rows={12}>
      {({ monthHeatmap }) => <PeriodPanel data={monthHeatmap} view={view} period={period} />}
    </QueryView>
  );
}

function PeriodPanel({ data, view, period }: ByPeriodProps & { data: MonthHeatmap }) {
  const { t } = useTranslation('dashboards');
  const grid = useMemo(() => {
    const words: PeriodWords = {
      year: (named) => t('heatmap.yearOf', { year: named }),
      period: (of, number) => t(`heatmap.periods.${of}`, { number }),
      undated: t('heatmap.undated'),
    };
    return periodGrid(data, period, words);
  }, [data, period, t]);
  return <HeatmapPanel grid={grid} by={period} measure={view.measure} year={view.year} />;
}
