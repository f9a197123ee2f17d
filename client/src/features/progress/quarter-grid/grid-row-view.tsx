import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { GridCell } from './grid-cell.js';
import { GridEvidence } from './grid-evidence.js';
import { targetAt, type GridColumn } from '#shared/progress/quarter-grid/grid-columns.js';
import type { GridStore } from './grid-store.js';
import { RowConflict } from './row-conflict.js';
import { RowStateNote } from './row-state-note.js';
import { useColumnLabel } from './use-column-label.js';

interface GridRowViewProps {
  id: string;
  at: number;
  store: GridStore;
  columns: readonly GridColumn[];
}

/** One task of the quarter; drawn again only when it changes itself. */
export const GridRowView = memo(function GridRowView({ id, at, store, columns }: GridRowViewProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const columnLabel = useColumnLabel();
  const view = useSyncExternalStore(store.subscribe, () => store.view(id));
  const { row, values, problems, locked, untouched } = view;
  const task = `${row.code} ${row.title}`;
  return (
    <>
      <tr
        className={`quarter-row${locked ? ' quarter-row-locked' : ''}${untouched ? ' quarter-row-untouched' : ''}`}
      >
        <th scope="row" className="quarter-grid-task">
          <span className="quiet">{row.code}</span> {row.title}
          <span className="quarter-grid-state">
            <RowStateNote view={view} />
          </span>
        </th>
        {columns.map(({ key, kind }, column) => {
          const number = targetAt(key);
          const target = number === undefined ? undefined : row.targets[number];
          if (number !== undefined && !target)
            return (
              <td key={key} className="quiet" aria-hidden="true">
                —
              </td>
            );
          const problem = problems[key];
          const label = target
            ? t('grid.figureOf', { text: target.text, unit: target.unit })
            : columnLabel(key);
          return (
            <td key={key} className={`quarter-grid-${kind}`}>
              <GridCell
                row={at}
                column={column}
                kind={kind}
                value={values[key] ?? ''}
                label={t('grid.cell', { task, column: label })}
                problem={problem && refusalSentence(labels, problem)}
                hint={target && t('grid.figureOf', { text: target.text, unit: target.unit })}
                locked={locked}
                onChange={(text) => store.edit(id, key, text)}
              />
              {target && <span className="quiet quarter-grid-unit">{target.unit}</span>}
            </td>
          );
        })}
        <td>
          <GridEvidence view={view} store={store} at={{ row: at, column: columns.length }} />
        </td>
      </tr>
      {view.state.kind === 'conflict' && (
        <tr>
          <td colSpan={columns.length + 2}>
            <RowConflict view={view} current={view.state.current} columns={columns} store={store} />
          </td>
        </tr>
      )}
    </>
  );
});
