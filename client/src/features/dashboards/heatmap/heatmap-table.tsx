import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { moveInGrid, type GridPosition } from './grid-keys.js';
import { HeatmapField } from './heatmap-field.js';
import type { HeatmapCell, HeatmapGrid } from './heatmap-grid.js';
import { HeatmapHead } from './heatmap-head.js';
import type { HeatmapMeasure } from './heatmap-measure.js';
import type { HeatmapStep } from './heatmap-scale.js';

interface HeatmapTableProps {
  grid: HeatmapGrid;
  measure: HeatmapMeasure;
  measureName: string;
  scale: readonly HeatmapStep[];
  label: string;
}

interface NumberedRow {
  readonly name: string;
  readonly cells: readonly HeatmapCell[];
  readonly index: number;
}

/** Every row of the table with its number among all, the totals last. */
function numberedBands(grid: HeatmapGrid, totalName: string) {
  let index = 0;
  const bands = grid.bands.map(({ categoryName, rows }) => ({
    categoryName,
    rows: rows.map(({ unitName, cells }): NumberedRow => ({ name: unitName, cells, index: index++ })),
  }));
  return { bands, totals: { name: totalName, cells: grid.totals, index }, size: index + 1 };
}

/**
 * A real table: headers for rows and columns, words in every field. One field is in the tab order, and arrow keys
 * move it, as in a workbook.
 */
export function HeatmapTable({ grid, measure, measureName, scale, label }: HeatmapTableProps) {
  const { t } = useTranslation('dashboards');
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridPosition>({ row: 0, column: 0 });
  const { bands, totals, size } = numberedBands(grid, t('heatmap.total'));
  const columnNames = [...grid.columns.map(({ title }) => title), t('heatmap.total')];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = moveInGrid(at, event, { rows: size, columns: columnNames.length });
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row}:${next.column}"]`)?.focus();
  };

  const row = ({ name, cells, index }: NumberedRow) => (
    <tr key={index}>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => (
        <HeatmapField
          key={column}
          cell={cell}
          measure={measure}
          measureName={measureName}
          scale={scale}
          rowName={name}
          columnName={columnNames[column] ?? ''}
          at={{ row: index, column }}
          inTabOrder={at.row === index && at.column === column}
          total={column === cells.length - 1 || index === totals.index}
          end={column === cells.length - 1}
          onFocus={setAt}
        />
      ))}
    </tr>
  );

  return (
    <div className="heatmap-scroll">
      <table ref={table} className="heatmap-table" aria-label={label} onKeyDown={onKeyDown}>
        <HeatmapHead columns={grid.columns} />
        {bands.map(({ categoryName, rows }) => (
          <tbody key={categoryName}>
            <tr className="heatmap-band">
              <th scope="rowgroup" colSpan={columnNames.length + 1}>
                <span>{categoryName}</span>
              </th>
            </tr>
            {rows.map(row)}
          </tbody>
        ))}
        <tfoot>{row(totals)}</tfoot>
      </table>
    </div>
  );
}
