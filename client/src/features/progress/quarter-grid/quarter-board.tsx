import { useMutation } from '@apollo/client/react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { QuarterGridQuery } from '../../../generated/graphql.js';
import { LocalCopies } from '../../../lib/local-copies.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { gridColumns } from '#shared/progress/quarter-grid/grid-columns.js';
import { gridRow } from './grid-row.js';
import { GridStore, type RowCopy } from './grid-store.js';
import { GridTable } from './grid-table.js';
import { PasteReport } from './paste-report.js';
import type { PasteProblem } from './paste-block.js';
import { QuarterForm } from './quarter-form.js';
import { saveGridRowDocument } from './quarter-grid.document.js';
import { SubmitQuarter } from './submit-quarter.js';

interface QuarterBoardProps {
  quarter: Quarter;
  assignments: QuarterGridQuery['quarterAssignments'];
  onReload: () => void;
}

/** The table of a quarter, what became of a pasted block, and the way out. */
export function QuarterBoard({ quarter, assignments }: QuarterBoardProps) {
  const { t } = useTranslation('progress');
  const { accountId, today } = useViewer();
  const [save] = useMutation(saveGridRowDocument);
  const [pasted, setPasted] = useState<readonly PasteProblem[]>([]);
  const [store] = useState(
    () =>
      new GridStore(
        assignments.map((assignment) => gridRow(assignment, quarter, today)),
        {
          today,
          save: async (input) => {
            const { data } = await save({ variables: { input }, fetchPolicy: 'no-cache' });
            if (!data) throw new TypeError('no answer');
            return data.saveProgressReport;
          },
          copies: new LocalCopies<RowCopy>(accountId, 'quarter-grid'),
        },
      ),
  );
  useEffect(() => {
    const flush = () => void store.flush();
    window.addEventListener('online', flush);
    return () => {
      window.removeEventListener('online', flush);
      store.dispose();
    };
  }, [store]);
  const columns = useMemo(() => gridColumns(assignments.map(({ task }) => task)), [assignments]);

  return (
    <div className="stack">
      <PasteReport store={store} columns={columns} problems={pasted} onClose={() => setPasted([])} />
      <div className="panel quarter-grid">
        <GridTable store={store} columns={columns} quarter={quarter} onPasted={setPasted} />
        <p className="quiet quarter-grid-keys" id="quarter-grid-keys">
          {t('grid.keys')}
        </p>
      </div>
      <div className="quarter-grid-foot">
        <SubmitQuarter store={store} quarter={quarter} />
        <QuarterForm store={store} quarter={quarter} />
        <GridSummary store={store} />
      </div>
    </div>
  );
}

/** How far the table is, in words that change with every save. */
function GridSummary({ store }: { store: GridStore }) {
  const { t } = useTranslation('progress');
  const words = useSyncExternalStore(store.subscribe, () => {
    const rows = store.all();
    const untouched = rows.filter((row) => row.untouched).length;
    const unsaved = store.unsaved;
    const saved =
      rows.length -
      untouched -
      rows.filter(({ state, untouched: none }) => !none && isOpen(state.kind)).length;
    const counts = t('grid.summary', { total: rows.length, saved, untouched });
    return `${counts}。${unsaved > 0 ? t('grid.unsaved', { count: unsaved }) : t('grid.allSaved')}`;
  });
  return (
    <p role="status" className="quiet">
      {words}
    </p>
  );
}

const isOpen = (kind: string): boolean => kind !== 'clean' && kind !== 'saved';
