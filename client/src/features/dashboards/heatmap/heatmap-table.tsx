import { useDeferredValue, useMemo, useRef, type CSSProperties, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { HeatmapHead } from './heatmap-head.js';
import { HeatmapRow, type PlaceWords } from './heatmap-row.js';
import { HEATMAP_COLOURS } from './heatmap-scale.js';
import type { ShownHeatmap } from './shown-heatmap.js';
import { useRovingField } from './use-roving-field.js';

interface HeatmapTableProps {
  shown: ShownHeatmap;
  /** What the numbers are, in words. */
  measureName: string;
  label: string;
  /** Of the last row, and of the last column. */
  totalName: string;
  endName: string;
  /** Stands for a field without a value. */
  nothing: string;
}

/** Marks the place of a row's name in a sentence that is translated once a column. */
const ROW = '\u0001';

/** The middle button, and a click with a key held, open another page by themselves. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A real table: headers for rows and columns, words in every field. */
export function HeatmapTable(props: HeatmapTableProps) {
  // The first screenful can be read and walked before the last of twenty thousand fields is drawn.
  const { shown, measureName, label, totalName, endName, nothing } = useDeferredValue(props, {
    ...props,
    shown: firstRows(props.shown),
  });
  const { t } = useTranslation('dashboards');
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const roving = useRovingField(table);
  const { columns, bands, totals } = shown;
  const places = useMemo(
    () =>
      [...columns.map(({ title }) => title), endName].map((column): PlaceWords => {
        const sentence = t('heatmap.place', { row: ROW, column, measure: measureName });
        const [before = '', after = ''] = sentence.split(ROW);
        return { before, after };
      }),
    [columns, endName, measureName, t],
  );

  const onClick = (event: MouseEvent<HTMLElement>) => {
    // The whole field is the target, not the letters in it.
    const href = (event.target as HTMLElement).closest('td')?.querySelector('a')?.getAttribute('href');
    if (!href || !isPlain(event)) return;
    event.preventDefault();
    void navigate(href);
  };

  return (
    <div className="heatmap-scroll">
      <table
        ref={table}
        className="heatmap-table"
        style={{ ...HEATMAP_COLOURS, '--heatmap-columns': columns.length } as CSSProperties}
        aria-label={label}
        onClick={onClick}
        {...roving}
      >
        <colgroup>
          <col className="heatmap-name-column" />
          <col span={columns.length} />
          <col className="heatmap-end-column" />
        </colgroup>
        <HeatmapHead columns={columns} endName={endName} />
        {bands.map(({ categoryName, rows }) => (
          <tbody key={categoryName}>
            <tr className="heatmap-band">
              <th scope="rowgroup" colSpan={columns.length + 2}>
                <span>{categoryName}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <HeatmapRow key={row.key} row={row} places={places} nothing={nothing} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <HeatmapRow
            row={{ key: '', name: totalName, fields: totals }}
            places={places}
            nothing={nothing}
            isTotal
          />
        </tfoot>
      </table>
    </div>
  );
}

/** Fields that are drawn at once. */
const FIRST_FIELDS = 2500;

function firstRows(shown: ShownHeatmap): ShownHeatmap {
  let left = Math.ceil(FIRST_FIELDS / shown.totals.length);
  const bands = shown.bands.flatMap(({ categoryName, rows }) => {
    const first = rows.slice(0, Math.max(left, 0));
    left -= rows.length;
    return first.length > 0 ? [{ categoryName, rows: first }] : [];
  });
  return { ...shown, bands };
}
