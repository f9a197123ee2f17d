import { memo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { GridCell } from './grid-cell.js';
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
  const { row, report, values, problems, locked, untouched } = view;
  const task = `${row.code} ${row.title}`;
  const files = report?.files.length ?? 0;
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
          <Link
            to={urls.assignment(id)}
            data-row={at}
            data-column={columns.length}
            aria-label={t('grid.evidenceOf', { task, count: files })}
          >
            {t('grid.evidenceCount', { count: files })}
          </Link>
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
