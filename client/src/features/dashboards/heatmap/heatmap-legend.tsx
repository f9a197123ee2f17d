import { useTranslation } from 'react-i18next';
import type { HeatmapStep } from './heatmap-scale.js';

interface HeatmapLegendProps {
  scale: readonly HeatmapStep[];
  /** Percents, not counts. */
  share: boolean;
  /** What the numbers are, in words. */
  name: string;
}

/** The scale in numbers, so that colour is never the only key. */
export function HeatmapLegend({ scale, share, name }: HeatmapLegendProps) {
  const { t } = useTranslation('dashboards');
  const wordsOf = ({ from }: HeatmapStep, next: HeatmapStep | undefined): string => {
    if (share) return next ? t('heatmap.legendStep', { from, to: next.from - 1 }) : t('heatmap.legendFull');
    const to = next ? next.from - 1 : from;
    if (!next && from > 1) return t('heatmap.legendMost', { from });
    return to > from ? t('heatmap.legendCounts', { from, to }) : String(from);
  };
  return (
    <div className="heatmap-legend">
      <span className="quiet">{name}</span>
      <ul>
        {scale.map((step, index) => (
          <li key={step.from} style={{ background: step.background, color: step.color }}>
            {wordsOf(step, scale[index + 1])}
          </li>
        ))}
      </ul>
      <span className="quiet heatmap-keys">{t('heatmap.keys')}</span>
    </div>
  );
}
