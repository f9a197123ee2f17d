import { memo } from 'react';
import type { ShownField, ShownRow } from './shown-heatmap.js';

/** The words around a row's name in the full name of a field of each column. */
export interface PlaceWords {
  readonly before: string;
  readonly after: string;
}

interface HeatmapRowProps {
  row: ShownRow;
  /** One a column, then of the total. */
  places: readonly PlaceWords[];
  nothing: string;
  /** Totals stand apart without colour: they are no fields of the map. */
  isTotal?: boolean;
}

/** Plain elements: whatever is done with a field, the table does it. A component a field would cost a second. */
export const HeatmapRow = memo(function HeatmapRow({ row, places, nothing, isTotal }: HeatmapRowProps) {
  const last = row.fields.length - 1;
  return (
    <tr data-fields="">
      <th scope="row">{row.name}</th>
      {row.fields.map((field, column) => {
        const className = fieldClass(field, isTotal === true || column === last, column === last);
        if (field.value === null)
          return (
            <td key={column} className={className} tabIndex={-1} aria-label={nothing}>
              —
            </td>
          );
        const { before = '', after = '' } = places[column] ?? {};
        return (
          <td key={column} className={className}>
            <a
              href={field.href}
              tabIndex={-1}
              aria-label={`${before}${row.name}${after}${field.value}${field.said ?? ''}`}
            >
              <b>{field.value}</b>
              {field.detail}
              {(field.red ?? field.yellow) && <Lights red={field.red} yellow={field.yellow} />}
            </a>
          </td>
        );
      })}
    </tr>
  );
});

function fieldClass({ value, detail, step }: ShownField, total: boolean, end: boolean): string {
  return [
    total ? 'heatmap-total' : step && `heat-${step.tone}`,
    end && 'heatmap-end',
    value === null ? 'heatmap-nothing' : !detail && 'heatmap-alone',
  ]
    .filter(Boolean)
    .join(' ');
}

const Lights = ({ red, yellow }: Pick<ShownField, 'red' | 'yellow'>) => (
  <span className="heatmap-lights">
    {red && <span className="heatmap-red">{red}</span>}
    {yellow && <span className="heatmap-yellow">{yellow}</span>}
  </span>
);
