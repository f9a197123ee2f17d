import { useTranslation } from 'react-i18next';
import { HEATMAP_STEPS } from './heatmap-scale.js';

/** The scale in numbers, so that colour is never the only key. */
export function HeatmapLegend() {
  const { t } = useTranslation('dashboards');
  return (
    <div className="heatmap-legend">
      <span className="quiet">{t('heatmap.legend')}</span>
      <ul>
        {HEATMAP_STEPS.map(({ from, background, color }, index) => {
          const next = HEATMAP_STEPS[index + 1];
          return (
            <li key={from} style={{ background, color }}>
              {next ? t('heatmap.legendStep', { from, to: next.from - 1 }) : t('heatmap.legendFull')}
            </li>
          );
        })}
      </ul>
      <span className="quiet heatmap-keys">{t('heatmap.keys')}</span>
    </div>
  );
}
