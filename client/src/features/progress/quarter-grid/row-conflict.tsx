import { valuesOf, type GridValues } from '#shared/progress/quarter-grid/grid-values.js';
import type { CurrentContent } from '../../../lib/errors.js';
import { ConflictChoice, type ConflictDecisions } from '../../../ui/conflict/conflict-choice.js';
import type { GridColumn } from '#shared/progress/quarter-grid/grid-columns.js';
import { isWritable, storedReport, type GridStore, type RowView } from './grid-store.js';
import { useColumnLabel } from './use-column-label.js';

interface RowConflictProps {
  view: RowView;
  current: CurrentContent;
  columns: readonly GridColumn[];
  store: GridStore;
}

/** Two people on one row: what differs, cell by cell. */
export function RowConflict({ view, current, columns, store }: RowConflictProps) {
  const columnLabel = useColumnLabel();
  const { row, report, values: mine } = view;
  const stored = storedReport(current, report, row);
  const theirs = valuesOf(stored, row.targets);
  const fields = columns
    .filter(({ key }) => (mine[key] ?? '') !== (theirs[key] ?? ''))
    .map(({ key, kind }) => ({
      key,
      label: columnLabel(key),
      mine: mine[key] ?? '',
      theirs: theirs[key] ?? '',
      mergeable: kind === 'text',
    }));
  return (
    <ConflictChoice
      current={current}
      fields={fields}
      closed={!isWritable(stored)}
      onDecide={(decisions) => void store.decide(row.id, decided(mine, theirs, decisions))}
    />
  );
}

function decided(mine: GridValues, theirs: GridValues, decisions: ConflictDecisions): GridValues {
  const chosen = Object.entries(decisions).map(([key, decision]) => {
    if (typeof decision === 'object') return [key, decision.merged];
    return [key, (decision === 'theirs' ? theirs : mine)[key as keyof GridValues] ?? ''];
  });
  return { ...theirs, ...(Object.fromEntries(chosen) as GridValues) };
}
