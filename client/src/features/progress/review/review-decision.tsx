import { useMutation } from '@apollo/client/react';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../../../lib/errors.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { acceptProgressReportDocument, returnProgressReportDocument } from './review.document.js';

/** Accept, or return with a reason: what the server offers for this report and this viewer. */
export function ReviewDecision({ report, onDecided }: { report: ProgressReport; onDecided: () => void }) {
  const { t } = useTranslation('progress');
  const { message } = App.useApp();
  const errorSentence = useErrorSentence();
  const [asking, setAsking] = useState(false);
  const [accept, accepting] = useMutation(acceptProgressReportDocument);
  const [giveBack, returning] = useMutation(returnProgressReportDocument);
  const { id, version } = report;
  const action = (key: string) => report.availableActions.find((offered) => offered.key === key);

  const decide = async (step: () => Promise<unknown>, done: string) => {
    try {
      await step();
      message.success(done);
      setAsking(false);
    } catch (error) {
      message.error(errorSentence(error));
    }
    onDecided();
  };

  return (
    <>
      <ActionButton
        action={action('progress-report.return')}
        clearedByDialog={['progress.return-reason-missing']}
        onClick={() => setAsking(true)}
      >
        {t('review.return')}
      </ActionButton>
      <ActionButton
        action={action('progress-report.accept')}
        type="primary"
        title={t('review.acceptedEffect', { percent: percentLabel(report.percent) })}
        loading={accepting.loading}
        onClick={() =>
          void decide(() => accept({ variables: { input: { id, version } } }), t('review.accepted'))
        }
      >
        {t('review.accept')}
      </ActionButton>
      <ConfirmWithReason
        open={asking}
        title={t('review.returnTitle')}
        hint={t('review.returnHint')}
        confirmLabel={t('review.return')}
        busy={returning.loading}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          void decide(
            () => giveBack({ variables: { input: { id, version, reason } } }),
            t('review.returnedDone'),
          )
        }
      />
    </>
  );
}
