import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percentLabel } from '../../../lib/format/number-labels.js';
import type { GridPosition } from './grid-keys.js';
import type { HeatmapCell } from './heatmap-grid.js';
import { heatmapStep } from './heatmap-scale.js';

interface HeatmapFieldProps {
  cell: HeatmapCell;
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

/** One field: percent, completed of all, and lights in words; a link to exactly those rows. */
export function HeatmapField({
  cell,
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
  const className = [
    total && 'heatmap-total',
    end && 'heatmap-end',
    cell.percent === null && 'heatmap-nothing',
  ]
    .filter(Boolean)
    .join(' ');
  if (cell.percent === null)
    return (
      <td className={className} aria-label={t('heatmap.nothing')} {...place}>
        —
      </td>
    );
  const { background, color } = heatmapStep(cell.percent);
  const percent = percentLabel(cell.percent);
  const { completed, red, yellow } = cell;
  return (
    <td className={className} style={total ? undefined : { background, color }}>
      <Link to={cell.link} className="heatmap-link" {...place}>
        <span className="visually-hidden">{t('heatmap.place', { row: rowName, column: columnName })}</span>
        <strong>{percent}</strong>
        <span>
          <span className="visually-hidden">{t('heatmap.completed')}</span>
          {completed}/{cell.total}
        </span>
        {(red > 0 || yellow > 0) && (
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
