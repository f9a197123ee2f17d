import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percentLabel } from '../../../lib/format/number-labels.js';
import type { GridPosition } from './grid-keys.js';
import type { HeatmapCell } from './heatmap-grid.js';
import { isShare, linkOf, valueOf, type HeatmapMeasure } from './heatmap-measure.js';
import { heatmapStep, type HeatmapStep } from './heatmap-scale.js';

interface HeatmapFieldProps {
  cell: HeatmapCell;
  measure: HeatmapMeasure;
  /** What the shown number is, in words. */
  measureName: string;
  scale: readonly HeatmapStep[];
  rowName: string;
  columnName: string;
  at: GridPosition;
  inTabOrder: boolean;
  /** Totals stand apart without colour: they are no field of the map. */
  total: boolean;
  /** The last column stays in sight while the others scroll. */
  end: boolean;
  onFocus: (at: GridPosition) => void;
}

/** One field: its number, and for a share the counts and lights behind it in words; a link to exactly those rows. */
export function HeatmapField({
  cell,
  measure,
  measureName,
  scale,
  rowName,
  columnName,
  at,
  inTabOrder,
  total,
  end,
  onFocus,
}: HeatmapFieldProps) {
  const { t } = useTranslation('dashboards');
  const place = {
    'data-at': `${at.row}:${at.column}`,
    tabIndex: inTabOrder ? 0 : -1,
    onFocus: () => onFocus(at),
  };
  const value = valueOf(cell, measure);
  const className = [total && 'heatmap-total', end && 'heatmap-end', value === null && 'heatmap-nothing']
    .filter(Boolean)
    .join(' ');
  if (value === null)
    return (
      <td className={className} aria-label={t('heatmap.nothing')} {...place}>
        —
      </td>
    );
  const { background, color } = heatmapStep(scale, value);
  const share = isShare(measure);
  const part = measure === 'reported' ? cell.reported : cell.completed;
  const { red, yellow } = cell;
  return (
    <td className={className} style={total ? undefined : { background, color }}>
      <Link to={linkOf(cell, measure)} className="heatmap-link" {...place}>
        <span className="visually-hidden">
          {t('heatmap.place', { row: rowName, column: columnName, measure: measureName })}
        </span>
        <strong>{share ? percentLabel(String(value)) : value}</strong>
        {share && (
          <span>
            <span className="visually-hidden">
              {t(measure === 'reported' ? 'heatmap.reported' : 'heatmap.completed')}
            </span>
            {part}/{cell.total}
          </span>
        )}
        {measure === 'completion' && (red > 0 || yellow > 0) && (
          <span className="heatmap-lights">
            <span className="visually-hidden">{t('heatmap.lights')}</span>
            {red > 0 && <b className="heatmap-red">{t('heatmap.red', { count: red })}</b>}
            {yellow > 0 && <b className="heatmap-yellow">{t('heatmap.yellow', { count: yellow })}</b>}
          </span>
        )}
      </Link>
    </td>
  );
}
