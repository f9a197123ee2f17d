import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../../../lib/urls.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { QueryView } from '../../../ui/query-view.js';
import { HeatmapLegend } from './heatmap-legend.js';
import { HEATMAP_STEPS } from './heatmap-scale.js';
import { HeatmapTable } from './heatmap-table.js';
import { scoreHeatmapDocument } from './heatmap.document.js';
import { IndicatorLines } from './indicator-lines.js';
import { scoreHeatmap, type ScoreHeatmap } from './score-heatmap.js';
import { heatmapParameters, type HeatmapChange, type ScoreView } from './use-heatmap-url.js';

interface ScorePanelProps {
  view: ScoreView;
  onChange: (change: HeatmapChange) => void;
}

/** Units × indicators of a round whose result is shown. */
export function ByIndicator({ view, onChange }: ScorePanelProps) {
  const { t } = useTranslation('dashboards');
  const { roundId } = view;
  const result = useQuery(scoreHeatmapDocument, {
    variables: { ...(roundId && { roundId }) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} rows={12}>
      {({ scoreHeatmap: data }) =>
        data && data.rows.length > 0 ? (
          <ScorePanel data={data} view={view} onChange={onChange} />
        ) : (
          <EmptyState icon="heatmap" title={t('heatmap.noScores')} hint={t('heatmap.noScoresHint')} />
        )
      }
    </QueryView>
  );
}

function ScorePanel({ data, view, onChange }: ScorePanelProps & { data: ScoreHeatmap }) {
  const { t } = useTranslation('dashboards');
  const { year, measure, indicatorId } = view;
  const { roundId } = data;
  const shown = useMemo(() => {
    const words = {
      other: t('heatmap.otherPoints'),
      full: (points: string) => t('heatmap.full', { points }),
      rank: (rank: number) => t('heatmap.rank', { rank }),
      units: (count: number) => t('heatmap.units', { count }),
    };
    const listOf = (line: string) =>
      `${urls.heatmap}?${new URLSearchParams(
        heatmapParameters({ year, by: 'indicator', measure, roundId, indicatorId: line }),
      ).toString()}`;
    return scoreHeatmap(data, measure, words, listOf);
  }, [data, year, measure, roundId, t]);
  return (
    <>
      <HeatmapLegend scale={HEATMAP_STEPS} share name={t('heatmap.measures.score.rate')} />
      <HeatmapTable
        shown={shown}
        measureName={t(`heatmap.measures.score.${measure}`)}
        label={t('heatmap.tableLabels.indicator', { round: data.roundName })}
        totalName={t('heatmap.mean')}
        endName={t('heatmap.totalPoints')}
        nothing={t('heatmap.notConcerned')}
      />
      <IndicatorLines data={data} indicatorId={indicatorId} onClose={() => onChange({})} />
    </>
  );
}
