import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useErrorSentence } from '../../../lib/errors.js';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';
import { StatusTag } from '../../../ui/status-tag.js';

/** Neither a draft nor an error: still being read. */
export interface UploadResult {
  readonly name: string;
  readonly draftId?: string;
  readonly error?: unknown;
}

export function UploadResults({ results }: { results: readonly UploadResult[] }) {
  const { t } = useTranslation('intake');
  const sentence = useErrorSentence();
  return (
    <ul className="upload-results" aria-label={t('import.results')} aria-live="polite">
      {results.map(({ name, draftId, error }, index) => (
        <li key={`${index} ${name}`}>
          <Icon name="file" />
          <span>{name}</span>
          <UploadOutcome done={draftId !== undefined} failed={error !== undefined} />
          {draftId && <Link to={urls.breakdownDraft(draftId)}>{t('import.review')}</Link>}
          {error !== undefined && <span className="upload-reason">{sentence(error)}</span>}
        </li>
      ))}
    </ul>
  );
}

function UploadOutcome({ done, failed }: { done: boolean; failed: boolean }) {
  const { t } = useTranslation('intake');
  if (failed) return <StatusTag tone="bad">{t('import.failed')}</StatusTag>;
  if (done) return <StatusTag tone="good">{t('import.done')}</StatusTag>;
  return <StatusTag tone="info">{t('import.reading')}</StatusTag>;
}
