import { useTranslation } from 'react-i18next';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { FileList } from '../../../ui/file-list.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { DisputeSteps } from './dispute-steps.js';

export type Dispute = ProgressReport['figures'][number]['disputes'][number];

interface FigureDisputesProps {
  disputes: readonly Dispute[];
  unit: string;
  onChanged: () => void;
}

/** Each dispute in full: both values, both sources, the answer and the decision. None of it ever goes away. */
export function FigureDisputes({ disputes, unit, onChanged }: FigureDisputesProps) {
  const { t } = useTranslation('progress');
  const { report: words } = useLabels().progress;
  return disputes.map((dispute) => (
    <div key={dispute.id} className="figure-dispute">
      <p>
        <strong>{words.disputeStates[dispute.state]}</strong>
        {`  ${t('disputes.values', { reported: `${dispute.reportedValue}${unit}`, value: `${dispute.value}${unit}` })}`}
      </p>
      <p>
        {t('disputes.sourceIs', {
          source: dispute.source,
          name: dispute.raisedByName ?? '—',
          at: instantLabel(dispute.createdAt),
        })}
      </p>
      {dispute.file && <FileList files={[dispute.file]} />}
      {dispute.answeredAt && (
        <p>
          {t('disputes.answered', {
            name: dispute.answeredByName ?? '—',
            at: instantLabel(dispute.answeredAt),
            answer: dispute.answer || t('disputes.agreed'),
          })}
        </p>
      )}
      {dispute.kept && dispute.resolvedAt && (
        <p>
          {t('disputes.resolved', {
            kept: words.keptValues[dispute.kept],
            grounds: dispute.grounds,
            name: dispute.resolvedByName ?? '—',
            at: instantLabel(dispute.resolvedAt),
          })}
        </p>
      )}
      <DisputeSteps dispute={dispute} onChanged={onChanged} />
    </div>
  ));
}
