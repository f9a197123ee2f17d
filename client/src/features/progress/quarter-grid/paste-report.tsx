import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import type { GridColumn } from '#shared/progress/quarter-grid/grid-columns.js';
import type { GridStore } from './grid-store.js';
import type { PasteProblem } from './paste-block.js';
import { useColumnLabel } from './use-column-label.js';

/** Problems that are spelled out; the rest is counted. */
const SHOWN = 20;

interface PasteReportProps {
  store: GridStore;
  columns: readonly GridColumn[];
  problems: readonly PasteProblem[];
  onClose: () => void;
}

/** What of a pasted block was not taken, by row and column. */
export function PasteReport({ store, problems, onClose }: PasteReportProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const columnLabel = useColumnLabel();
  if (problems.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      closable={{ onClose, 'aria-label': t('grid.close') }}
      title={t('grid.pasteTitle', { count: problems.length })}
      description={
        <ul className="quarter-grid-problems">
          {problems.slice(0, SHOWN).map(({ row, column, refusal }, at) => {
            const id = store.ids[row];
            const place = id
              ? t('grid.pasteRow', { row: row + 1, task: store.view(id).row.code })
              : t('grid.pasteBeyond', { row: row + 1 });
            return (
              <li key={at}>
                {place}
                {column && `“${columnLabel(column)}”`}：{refusalSentence(labels, refusal)}
              </li>
            );
          })}
          {problems.length > SHOWN && <li>{t('grid.more', { count: problems.length - SHOWN })}</li>}
        </ul>
      }
    />
  );
}
