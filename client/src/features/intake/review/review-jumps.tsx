import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, ReviewEdit } from './review-edit.js';
import { openNames } from './review-summary.js';

export const REVIEW_PARTS = {
  doubts: 'review-doubts',
  names: 'review-names',
  cleaning: 'review-cleaning',
  document: 'review-document',
  tasks: 'review-tasks',
} as const;

interface ReviewJumpsProps {
  draft: Draft;
  edit: ReviewEdit;
  /** Doubts not looked at yet. */
  doubts: number;
}

/** The parts of the proposal and how much there is to do in each; stays in sight while the reviewer scrolls. */
export const ReviewJumps = memo(function ReviewJumps({ draft, edit, doubts }: ReviewJumpsProps) {
  const { t } = useTranslation('intake');
  const names = openNames(edit).length;
  const jumps = [
    { part: REVIEW_PARTS.doubts, label: t('review.doubtCount', { count: doubts }), shown: doubts > 0 },
    { part: REVIEW_PARTS.names, label: t('review.openNames', { count: names }), shown: names > 0 },
    {
      part: REVIEW_PARTS.cleaning,
      label: t('review.cleaningCount', { count: draft.cleaning.length }),
      shown: draft.cleaning.length + draft.keptKinds.length > 0,
    },
    { part: REVIEW_PARTS.document, label: t('document.title'), shown: true },
    { part: REVIEW_PARTS.tasks, label: `${t('tasks.title')} ${edit.tasks.length}`, shown: true },
  ];
  return (
    <nav className="review-jumps" aria-label={t('review.result')}>
      {jumps
        .filter(({ shown }) => shown)
        .map(({ part, label }) => (
          <button
            key={part}
            type="button"
            onClick={() => document.getElementById(part)?.scrollIntoView({ block: 'start' })}
          >
            {label}
          </button>
        ))}
    </nav>
  );
});
