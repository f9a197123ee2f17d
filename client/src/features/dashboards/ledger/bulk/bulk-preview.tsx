import { useQuery } from '@apollo/client/react';
import type { BulkStep } from '#shared/dashboards/bulk-step.js';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkGiven, LedgerTarget } from '../../../../generated/graphql.js';
import { useErrorSentence } from '../../../../lib/errors.js';
import { refusalSentence, useLabels } from '../../../../lib/labels/labels.js';
import { QueryView } from '../../../../ui/query-view.js';
import { bulkPreviewDocument } from './bulk.document.js';

interface BulkPreviewProps {
  step: BulkStep;
  target: LedgerTarget;
  /** What is typed so far and decides on rows: the day, the unit. */
  given: BulkGiven;
}

/** How many rows the step would reach, and why not the others. */
export function BulkPreview({ step, target, given }: BulkPreviewProps) {
  const { t } = useTranslation('dashboards');
  const labels = useLabels();
  const sentence = useErrorSentence();
  const { data, previousData, ...asked } = useQuery(bulkPreviewDocument, {
    variables: { step, target, given },
    fetchPolicy: 'no-cache',
  });
  // What was counted stands until what has been typed since is counted too.
  const result = { ...asked, data: data ?? previousData };
  // Nothing has failed: so many rows at once are refused, and narrowing the filter is the way on.
  if (asked.error && !result.data) return <Alert type="warning" showIcon title={sentence(asked.error)} />;
  return (
    <QueryView result={result} rows={1}>
      {({ bulkPreview: { total, possible, refusals } }) => (
        <div className="bulk-preview" role="status">
          <strong>{t('bulk.preview', { total, possible })}</strong>
          {refusals.map(({ reason, count }) => (
            <span key={reason}>
              {t('bulk.not', { count, reason: refusalSentence(labels, reason) ?? reason })}
            </span>
          ))}
        </div>
      )}
    </QueryView>
  );
}
