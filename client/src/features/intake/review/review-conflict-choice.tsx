import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurrentContent } from '../../../lib/errors.js';
import { ConflictChoice, type ConflictDecisions } from '../../../ui/conflict/conflict-choice.js';
import { editOfContent, mergeReviews, reviewConflict } from './review-conflict.js';
import type { ReviewEdit } from './review-edit.js';
import type { ReviewAction } from './review-reducer.js';
import { taskName } from './review-summary.js';
import type { Autosave } from './use-autosave.js';

interface ReviewConflictProps {
  edit: ReviewEdit;
  current: CurrentContent;
  autosave: Autosave;
  dispatch: Dispatch<ReviewAction>;
}

/** Two reviewers on one draft: what differs, and what is to count. */
export function ReviewConflict({ edit, current, autosave, dispatch }: ReviewConflictProps) {
  const { t } = useTranslation('intake');
  const theirs = editOfContent(current.content);
  const labels = {
    title: t('document.documentTitle'),
    docNumber: t('document.docNumber'),
    issuer: t('document.issuer'),
    documentDate: t('document.date'),
    year: t('document.year'),
  };
  const fields = reviewConflict(edit, theirs, {
    field: (field) => labels[field],
    task: (task) => t('review.conflictTask', { name: taskName(task, t('tasks.untitled')) }),
  });
  const decide = (decisions: ConflictDecisions) => {
    const merged = mergeReviews(edit, theirs, decisions);
    dispatch({ kind: 'load', edit: merged });
    void autosave.overwrite(current.version, merged);
  };
  return <ConflictChoice current={current} fields={fields} onDecide={decide} />;
}
