import { useQuery } from '@apollo/client/react';
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { HEATMAP_MEASURES, type WorkBy } from './heatmap-measure.js';
import { heatmapPlansDocument } from './heatmap.document.js';
import type { HeatmapView } from './use-heatmap-url.js';

interface HeatmapChoicesProps {
  view: HeatmapView;
  onChange: (change: Partial<HeatmapView>) => void;
}

/** Columns, measure, year and document of the table. */
export function HeatmapChoices({ view, onChange }: HeatmapChoicesProps) {
  const { t } = useTranslation('dashboards');
  const { year, by, measure, planId } = view;
  const plans = useQuery(heatmapPlansDocument).data?.plans.filter(({ state }) => state === 'issued') ?? [];
  const years = [...new Set([year, ...plans.map((plan) => plan.year)])].sort((a, b) => b - a);
  return (
    <div className="heatmap-choices">
      <Segmented<WorkBy>
        name="heatmap-by"
        aria-label={t('heatmap.by')}
        value={by}
        onChange={(chosen) => onChange({ by: chosen })}
        options={(['section', 'month', 'quarter'] as const).map((each) => ({
          value: each,
          label: t(`heatmap.columns.${each}`),
        }))}
      />
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
        onChange={(chosen) => onChange({ year: chosen, planId: undefined })}
        options={years.map((each) => ({ value: each, label: t('heatmap.yearOf', { year: each }) }))}
      />
      {by === 'section' && (
        <Select
          aria-label={t('heatmap.plan')}
          className="heatmap-plan"
          popupMatchSelectWidth={false}
          value={planId ?? ''}
          onChange={(chosen) => onChange({ planId: chosen || undefined })}
          options={[
            { value: '', label: t('heatmap.allPlans') },
            ...plans
              .filter((plan) => plan.year === year)
              .map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
    </div>
  );
}
