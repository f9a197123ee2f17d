import { useMutation } from '@apollo/client/react';
import { checkApproval } from '#shared/assessment/adjustment.rules.js';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScoreSheetRowFieldsFragment } from '../../../generated/graphql.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { ActionButton } from '../../../ui/action-button.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { replaceRow } from './replace-row.js';
import { approveAdjustmentDocument } from './score-sheet.document.js';

type Adjustment = ScoreSheetRowFieldsFragment['adjustments'][number];

interface AdjustmentApprovalProps {
  roundId: string;
  adjustment: Pick<
    Adjustment,
    'id' | 'version' | 'approved' | 'approvedByName' | 'enteredBy' | 'enteredByName'
  >;
  mayApprove: boolean;
}

/** Who entered it and who approved it, or the button of the second person. */
export function AdjustmentApproval({ roundId, adjustment, mayApprove }: AdjustmentApprovalProps) {
  const { t } = useTranslation('oversight');
  const { accountId } = useViewer();
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [approve, { loading }] = useMutation(approveAdjustmentDocument);
  const { id, version, approved, approvedByName } = adjustment;
  const entered = adjustment.enteredByName ?? '';

  if (approved)
    return (
      <p className="quiet">
        {approvedByName
          ? t('approval.by', { entered, approved: approvedByName })
          : entered && t('approval.entered', { name: entered })}
      </p>
    );

  const refusal = checkApproval({ enteredBy: adjustment.enteredBy ?? null, approved }, accountId);
  const run = async () => {
    try {
      await approve({
        variables: { input: { id, version } },
        update: (cache, { data }) => replaceRow(cache, roundId, data?.approveAdjustment),
        refetchQueries: ['ScoreSheet'],
      });
      void message.success(t('approval.approved'));
    } catch (error) {
      void message.error(errorSentence(error));
    }
  };
  return (
    <div className="adjustment-approval">
      <StatusTag tone="warning">{t('approval.waiting')}</StatusTag>
      {entered && <span className="quiet">{t('approval.entered', { name: entered })}</span>}
      {mayApprove && (
        <ActionButton
          size="small"
          action={{
            key: 'round.approve-adjustment',
            enabled: refusal === null,
            reason: refusal?.key ?? null,
          }}
          loading={loading}
          onClick={() => void run()}
        >
          {t('approval.approve')}
        </ActionButton>
      )}
    </div>
  );
}
