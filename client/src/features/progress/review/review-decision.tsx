import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { acceptProgressReportDocument, returnProgressReportDocument } from './review.document.js';

/** Accept, or return with a reason: what the server offers for this report and this viewer. */
export function ReviewDecision({ report, onDecided }: { report: ProgressReport; onDecided: () => void }) {
  const { t } = useTranslation('progress');
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [accept, accepting] = useChange(acceptProgressReportDocument);
  const [giveBack, returning] = useChange(returnProgressReportDocument);
  const { id, version } = report;
  const action = (key: string) => report.availableActions.find((offered) => offered.key === key);

  const decided = (answer: unknown, words: string) => {
    if (answer) void message.success(words);
    setAsking(false);
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
        loading={accepting}
        onClick={() => void accept({ input: { id, version } }).then((a) => decided(a, t('review.accepted')))}
      >
        {t('review.accept')}
      </ActionButton>
      <ConfirmWithReason
        open={asking}
        title={t('review.returnTitle')}
        hint={t('review.returnHint')}
        confirmLabel={t('review.return')}
        busy={returning}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          void giveBack({ input: { id, version, reason } }).then((a) => decided(a, t('review.returnedDone')))
        }
      />
    </>
  );
}
