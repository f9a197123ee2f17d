import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import type { HeatmapGrid } from './heatmap-grid.js';
import { HeatmapLegend } from './heatmap-legend.js';
import { isShare, scaleOf, type WorkBy, type WorkMeasure } from './heatmap-measure.js';
import { HeatmapTable } from './heatmap-table.js';
import { workHeatmap } from './work-heatmap.js';

interface HeatmapPanelProps {
  grid: HeatmapGrid;
  by: WorkBy;
  measure: WorkMeasure;
  year: number;
}

/** The legend and the table of one measure of tasks, whatever the columns are. */
export function HeatmapPanel({ grid, by, measure, year }: HeatmapPanelProps) {
  const { t } = useTranslation('dashboards');
  const scale = useMemo(() => scaleOf(grid, measure), [grid, measure]);
  const shown = useMemo(
    () =>
      workHeatmap(grid, measure, scale, {
        part: {
          completion: t('heatmap.completed'),
          reported: t('heatmap.reported'),
          onTime: t('heatmap.kept'),
        },
        lights: t('heatmap.lights'),
        light: (light, count) => t(`heatmap.${light}`, { count }),
      }),
    [grid, measure, scale, t],
  );
  if (grid.bands.length === 0)
    return <EmptyState icon="heatmap" title={t('heatmap.empty')} hint={t('heatmap.emptyHint')} />;
  const measureName = t(`heatmap.measures.${by === 'section' ? 'section' : 'period'}.${measure}`);
  return (
    <>
      <HeatmapLegend scale={scale} share={isShare(measure)} name={measureName} />
      <HeatmapTable
        shown={shown}
        measureName={measureName}
        label={t(`heatmap.tableLabels.${by}`, { year })}
        totalName={t('heatmap.total')}
        endName={t('heatmap.total')}
        nothing={t(measure === 'onTime' ? 'heatmap.nothingDue' : 'heatmap.nothing')}
      />
    </>
  );
}
