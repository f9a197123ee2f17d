import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import type { SaveState } from './use-autosave.js';

/** What has become of the edits; a conflict has its own note. */
export function SaveStateNote({ state, onSave }: { state: SaveState; onSave: () => void }) {
  const { t } = useTranslation('intake');
  const sentence = useErrorSentence();
  if (state.kind === 'conflict') return null;
  return (
    <span className={`save-state save-state-${state.kind}`} role="status">
      {state.kind === 'failed'
        ? t('review.saveFailed', { reason: sentence(state.error) })
        : t(`review.${state.kind}`)}
      {(state.kind === 'failed' || state.kind === 'unsaved') && (
        <button type="button" className="link-button" onClick={onSave}>
          {t('review.saveNow')}
        </button>
      )}
    </span>
  );
}
