import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { PassOnButton, type SignOffTerms } from './pass-on-button.js';
import {
  acceptProgressReportDocument,
  returnProgressReportDocument,
  returnReportInUnitDocument,
  takeBackProgressReportDocument,
} from './review.document.js';

interface ReviewDecisionProps {
  report: ProgressReport;
  /** What a sign-off of this report would need. */
  terms: SignOffTerms;
  onDecided: () => void;
}

/** What the server offers for this report and this viewer: the office's decision, the head's, or taking it back. */
export function ReviewDecision({ report, terms, onDecided }: ReviewDecisionProps) {
  const { t } = useTranslation('progress');
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const [accept, accepting] = useChange(acceptProgressReportDocument);
  const [giveBack, returning] = useChange(returnProgressReportDocument);
  const [giveBackInUnit, returningInUnit] = useChange(returnReportInUnitDocument);
  const [takeBack, takingBack] = useChange(takeBackProgressReportDocument);
  const { id, version } = report;
  const action = (key: string) => report.availableActions.find((offered) => offered.key === key);
  const inUnit = action('progress-report.return-in-unit');

  const decided = (answer: unknown, words: string) => {
    if (answer) {
      void message.success(words);
      setAsking(false);
    }
    // Refused, as when the unit was faster: the report is shown as it is now, and a reason that was typed stays.
    onDecided();
  };

  return (
    <>
      <ActionButton
        // The head gives back with a reason instead.
        action={inUnit ? undefined : action('progress-report.take-back')}
        loading={takingBack}
        onClick={() =>
          void takeBack({ input: { id, version } }).then((a) => decided(a, t('review.takenBack')))
        }
      >
        {t('review.takeBack')}
      </ActionButton>
      <ActionButton
        action={inUnit ?? action('progress-report.return')}
        clearedByDialog={['progress.return-reason-missing']}
        onClick={() => setAsking(true)}
      >
        {t('review.return')}
      </ActionButton>
      <PassOnButton
        report={report}
        action={action('progress-report.pass-on')}
        terms={terms}
        onDone={(answer) => decided(answer, t('review.passedOn'))}
      />
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
        hint={t(inUnit ? 'review.returnInUnitHint' : 'review.returnHint')}
        confirmLabel={t('review.return')}
        busy={returning || returningInUnit}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => {
          const input = { id, version, reason };
          const answer = inUnit ? giveBackInUnit({ input }) : giveBack({ input });
          void answer.then((a: unknown) => decided(a, t('review.returnedDone')));
        }}
      />
    </>
  );
}
