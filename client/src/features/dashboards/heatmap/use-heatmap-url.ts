import { useSearchParams } from 'react-router';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { HEATMAP_MEASURES, type WorkBy, type HeatmapMeasure } from './heatmap-measure.js';

export interface HeatmapView {
  readonly year: number;
  readonly by: WorkBy;
  readonly measure: HeatmapMeasure;
  /** Of tables by board alone: counts by months are kept for the whole year. */
  readonly planId: string | undefined;
}

const isBy = (text: string | null): text is WorkBy => text !== null && text in HEATMAP_MEASURES;

const measureOf = (by: WorkBy, text: string | null): HeatmapMeasure =>
  HEATMAP_MEASURES[by].find((known) => known === text) ?? 'completion';

/** What the heatmap shows is its address; whatever that does not understand is left out. */
export function useHeatmapUrl(): readonly [HeatmapView, (change: Partial<HeatmapView>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const { today } = useViewer();
  const named = parameters.get('by');
  const by = isBy(named) ? named : 'section';
  const view: HeatmapView = {
    year: Number(parameters.get('year')) || Number(today.slice(0, 4)),
    by,
    measure: measureOf(by, parameters.get('measure')),
    planId: (by === 'section' && parameters.get('plan')) || undefined,
  };
  const show = (change: Partial<HeatmapView>) => {
    const next = { ...view, ...change };
    const measure = measureOf(next.by, next.measure);
    setParameters({
      year: String(next.year),
      ...(next.by !== 'section' && { by: next.by }),
      ...(measure !== 'completion' && { measure }),
      ...(next.by === 'section' && next.planId && { plan: next.planId }),
    });
  };
  return [view, show];
}
