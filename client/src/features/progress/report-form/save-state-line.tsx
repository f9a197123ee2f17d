import { useTranslation } from 'react-i18next';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import type { SaveState } from './use-report-draft.js';

interface SaveStateLineProps {
  state: SaveState;
  errorSentence: (error: unknown) => string;
}

/** Whether what stands in the form is safe, in one line that screen readers hear when it changes. */
export function SaveStateLine({ state, errorSentence }: SaveStateLineProps) {
  const { t } = useTranslation('progress');
  const words = (): string => {
    if (state.kind === 'clean') return '';
    if (state.kind === 'saved')
      return t('report.savedAt', { at: instantLabel(state.at.toISOString()).slice(11) });
    if (state.kind === 'failed') return t('report.saveFailed', { sentence: errorSentence(state.error) });
    return t(`report.${state.kind}`);
  };
  const wrong = state.kind === 'failed' || state.kind === 'invalid';
  return (
    <span role="status" className={wrong ? 'save-state save-state-wrong' : 'save-state quiet'}>
      {words()}
    </span>
  );
}
