import { oneOf } from '#shared/dashboards/url-words.js';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import {
  HEATMAP_MEASURES,
  type HeatmapBy,
  type ScoreMeasure,
  type WorkBy,
  type WorkMeasure,
} from './heatmap-measure.js';

interface AnyView {
  readonly year: number;
}

export interface WorkView extends AnyView {
  readonly by: WorkBy;
  readonly measure: WorkMeasure;
  /** Of tables by board alone: counts by months are kept for the whole year. */
  readonly planId: string | undefined;
}

export interface ScoreView extends AnyView {
  readonly by: 'indicator';
  readonly measure: ScoreMeasure;
  /** The latest with a result where none is named. */
  readonly roundId: string | undefined;
  /** The indicator whose lines are listed beside the map. */
  readonly indicatorId: string | undefined;
}

export type HeatmapView = WorkView | ScoreView;

/** What of a view can be chosen; undefined takes a choice back. */
export interface HeatmapChange {
  readonly year?: number;
  readonly by?: HeatmapBy;
  readonly measure?: WorkMeasure | ScoreMeasure;
  readonly planId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly indicatorId?: string | undefined;
}

const isBy = (text: string | null): text is HeatmapBy => text !== null && text in HEATMAP_MEASURES;

function viewOf(parameters: URLSearchParams, thisYear: number): HeatmapView {
  const named = parameters.get('by');
  const by = isBy(named) ? named : 'section';
  const year = Number(parameters.get('year')) || thisYear;
  const measure = parameters.get('measure') ?? undefined;
  if (by === 'indicator')
    return {
      year,
      by,
      measure: oneOf(HEATMAP_MEASURES.indicator, measure) ?? 'score',
      roundId: parameters.get('round') ?? undefined,
      indicatorId: parameters.get('line') ?? undefined,
    };
  return {
    year,
    by,
    measure: oneOf<WorkMeasure>(HEATMAP_MEASURES[by], measure) ?? 'completion',
    planId: (by === 'section' && parameters.get('plan')) || undefined,
  };
}

/** The address of a view, what is usual left out. */
export function heatmapParameters(view: HeatmapView): Record<string, string> {
  const { year, by, measure } = view;
  return {
    year: String(year),
    ...(by !== 'section' && { by }),
    ...(measure !== HEATMAP_MEASURES[by][0] && { measure }),
    ...(view.by === 'section' && view.planId && { plan: view.planId }),
    ...(view.by === 'indicator' && view.roundId && { round: view.roundId }),
    ...(view.by === 'indicator' && view.indicatorId && { line: view.indicatorId }),
  };
}

/** What the heatmap shows is its address; whatever that does not understand is left out. */
export function useHeatmapUrl(): readonly [HeatmapView, (change: HeatmapChange) => void] {
  const [parameters, setParameters] = useSearchParams();
  const { today } = useViewer();
  const thisYear = Number(today.slice(0, 4));
  const view = viewOf(parameters, thisYear);
  const show = ({ planId, roundId, indicatorId, ...change }: HeatmapChange) => {
    const wanted = new URLSearchParams(heatmapParameters(view));
    const put = (name: string, value: string | undefined) =>
      value === undefined ? wanted.delete(name) : wanted.set(name, value);
    for (const [name, value] of Object.entries(change)) put(name, String(value));
    if (planId !== undefined || 'year' in change) put('plan', planId || undefined);
    if (roundId !== undefined) put('round', roundId);
    put('line', indicatorId);
    setParameters(heatmapParameters(viewOf(wanted, thisYear)));
  };
  return [view, show];
}
