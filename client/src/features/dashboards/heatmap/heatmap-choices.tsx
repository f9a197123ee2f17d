import { useQuery } from '@apollo/client/react';
import { SHOWN_STATES } from '#shared/assessment/round.workflow.js';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { HEATMAP_MEASURES, type HeatmapBy } from './heatmap-measure.js';
import { heatmapPlansDocument, heatmapRoundsDocument, scoreHeatmapDocument } from './heatmap.document.js';
import type { HeatmapChange, HeatmapView, ScoreView, WorkView } from './use-heatmap-url.js';

interface HeatmapChoicesProps<View extends HeatmapView> {
  view: View;
  onChange: (change: HeatmapChange) => void;
}

/** Columns and measure of the table, and what it is of. */
export function HeatmapChoices({ view, onChange }: HeatmapChoicesProps<HeatmapView>) {
  const { t } = useTranslation('dashboards');
  const mayReadScores = useMayDo('result.read-scorecard');
  const columns: readonly HeatmapBy[] = ['section', 'month', 'quarter'];
  return (
    <div className="heatmap-choices">
      <Segmented<HeatmapBy>
        name="heatmap-by"
        aria-label={t('heatmap.by')}
        value={view.by}
        onChange={(by) => onChange({ by })}
        options={[...columns, ...(mayReadScores ? (['indicator'] as const) : [])].map((each) => ({
          value: each,
          label: t(`heatmap.columns.${each}`),
        }))}
      />
      {view.by === 'indicator' ? (
        <ScoreChoices view={view} onChange={onChange} />
      ) : (
        <WorkChoices view={view} onChange={onChange} />
      )}
    </div>
  );
}

function WorkChoices({ view, onChange }: HeatmapChoicesProps<WorkView>) {
  const { t } = useTranslation('dashboards');
  const { year, by, measure, planId } = view;
  const plans = useQuery(heatmapPlansDocument).data?.plans.filter(({ state }) => state === 'issued') ?? [];
  const years = [...new Set([year, ...plans.map((plan) => plan.year)])].sort((a, b) => b - a);
  return (
    <>
      <Select
        aria-label={t('heatmap.measure')}
        popupMatchSelectWidth={false}
        value={measure}
        onChange={(chosen) => onChange({ measure: chosen })}
        options={HEATMAP_MEASURES[by].map((each) => ({
          value: each,
          label: t(`heatmap.measures.${by === 'section' ? 'section' : 'period'}.${each}`),
        }))}
      />
      <Select
        aria-label={t('heatmap.year')}
        value={year}
        onChange={(chosen) => onChange({ year: chosen })}
        options={years.map((each) => ({ value: each, label: t('heatmap.yearOf', { year: each }) }))}
      />
      {by === 'section' && (
        <Select
          aria-label={t('heatmap.plan')}
          className="heatmap-plan"
          popupMatchSelectWidth={false}
          value={planId ?? ''}
          onChange={(chosen) => onChange({ planId: chosen })}
          options={[
            { value: '', label: t('heatmap.allPlans') },
            ...plans
              .filter((plan) => plan.year === year)
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </>
  );
}

function ScoreChoices({ view, onChange }: HeatmapChoicesProps<ScoreView>) {
  const { t } = useTranslation('dashboards');
  const { data } = useQuery(heatmapRoundsDocument);
  const rounds = data?.assessmentRounds.filter(({ state }) => SHOWN_STATES.includes(state)) ?? [];
  // Without one named, the server says which is the latest.
  const { roundId } = view;
  const shown = useQuery(scoreHeatmapDocument, {
    variables: { ...(roundId && { roundId }) },
    fetchPolicy: 'cache-only',
  }).data?.scoreHeatmap?.roundId;
  return (
    <>
      <Select
        aria-label={t('heatmap.measure')}
        value={view.measure}
        onChange={(measure) => onChange({ measure })}
        options={HEATMAP_MEASURES.indicator.map((each) => ({
          value: each,
          label: t(`heatmap.measures.score.${each}`),
        }))}
      />
      {rounds.some(({ id }) => id === shown) && (
        <Select
          aria-label={t('heatmap.round')}
          className="heatmap-plan"
          popupMatchSelectWidth={false}
          value={shown ?? null}
          onChange={(chosen) => chosen && onChange({ roundId: chosen })}
          options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}
