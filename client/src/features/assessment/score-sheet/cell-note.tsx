import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { pointsOf, type CellState } from './use-score-cell.js';

interface CellNoteProps {
  id: string;
  state: CellState;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** What became of a cell's points, under them. */
export function CellNote({ id, state, onKeepMine, onTakeTheirs }: CellNoteProps) {
  const { t } = useTranslation('assessment');
  const labels = useLabels();
  const errorSentence = useErrorSentence();
  const words = (): string => {
    switch (state.kind) {
      case 'saving':
        return t('sheet.saving');
      case 'saved':
        return t('sheet.saved');
      case 'refused':
        return (
          refusalSentence(labels, state.refusal.key, state.refusal.values) ?? labels.kernel.errorCodes.REFUSED
        );
      case 'failed':
        return errorSentence(state.error);
      case 'conflict':
        return t('sheet.conflict', { points: pointsOf(state.theirs) || t('sheet.noPoints') });
      case 'clean':
      case 'typing':
        return '';
    }
  };
  const good = state.kind === 'saving' || state.kind === 'saved';
  return (
    <div id={id} role="status" className={good ? 'cell-note' : 'cell-note cell-note-wrong'}>
      {words()}
      {state.kind === 'conflict' && (
        <span className="cell-note-steps">
          <button type="button" className="link-button" onClick={onKeepMine}>
            {t('sheet.keepMine')}
          </button>
          <button type="button" className="link-button" onClick={onTakeTheirs}>
            {t('sheet.takeTheirs')}
          </button>
        </span>
      )}
    </div>
  );
}
