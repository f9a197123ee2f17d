import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.js';
import type { HeatmapGrid } from './heatmap-grid.js';
import { HeatmapLegend } from './heatmap-legend.js';
import { scaleOf, type HeatmapBy, type HeatmapMeasure } from './heatmap-measure.js';
import { HeatmapTable } from './heatmap-table.js';

interface HeatmapPanelProps {
  grid: HeatmapGrid;
  by: HeatmapBy;
  measure: HeatmapMeasure;
  year: number;
}

/** The legend and the table of one measure, whatever the columns are. */
export function HeatmapPanel({ grid, by, measure, year }: HeatmapPanelProps) {
  const { t } = useTranslation('dashboards');
  if (grid.bands.length === 0)
    return <EmptyState icon="heatmap" title={t('heatmap.empty')} hint={t('heatmap.emptyHint')} />;
  const scale = scaleOf(grid, measure);
  const measureName = t(`heatmap.measures.${by === 'section' ? 'section' : 'period'}.${measure}`);
  return (
    <>
      <HeatmapLegend scale={scale} measure={measure} name={measureName} />
      <HeatmapTable
        grid={grid}
        measure={measure}
        measureName={measureName}
        scale={scale}
        label={t(`heatmap.tableLabels.${by}`, { year })}
      />
    </>
  );
}
