import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import type { RowView } from './grid-store.js';

/** How far a row is, in words; what is wrong with it, with the reason. */
export function RowStateNote({ view }: { view: RowView }) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const sentence = useErrorSentence();
  const { state, report, problems, untouched, row } = view;
  const words = (key = '') => refusalSentence(labels, key) ?? '';
  const wrong = (text: string) => <span className="quarter-grid-wrong">{text}</span>;
  switch (state.kind) {
    case 'unsaved':
      return <>{t('grid.rowUnsaved')}</>;
    case 'saving':
      return <>{t('grid.rowSaving')}</>;
    case 'invalid':
      return wrong(Object.values(problems).map(words).join(' '));
    case 'failed':
      return wrong(t('grid.rowFailed', { reason: sentence(state.error) }));
    case 'conflict':
      return wrong(t('grid.rowConflict'));
    case 'clean':
    case 'saved':
  }
  if (untouched || !report)
    return (
      <span className="quiet">
        {t('grid.rowUntouched')}
        {row.prefill.narrative && t('grid.carried')}
      </span>
    );
  return (
    <>
      {state.kind === 'saved' && report.state === 'draft'
        ? t('grid.rowSaved')
        : labels.progress.reportStates[report.state]}
      {report.state === 'returned' && report.returnReason && (
        <span className="quarter-grid-wrong"> {t('grid.returned', { reason: report.returnReason })}</span>
      )}
    </>
  );
}
