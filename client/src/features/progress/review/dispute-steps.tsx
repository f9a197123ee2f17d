import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEPT_VALUES, type KeptValue } from '#shared/progress/disputes/figure-dispute.workflow.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { answerDisputeDocument, dropDisputeDocument, resolveDisputeDocument } from './review.document.js';

interface DisputeStepsProps {
  dispute: ProgressReport['figures'][number]['disputes'][number];
  onChanged: () => void;
}

/** The unit's answer, the office's decision: what the server offers for this dispute. */
export function DisputeSteps({ dispute, onChanged }: DisputeStepsProps) {
  const { t } = useTranslation('progress');
  const { report: words } = useLabels().progress;
  const [asking, setAsking] = useState<'insist' | 'resolve'>();
  const [kept, setKept] = useState<KeptValue>('disputed');
  const [grounds, setGrounds] = useState('');
  const [answer, answering] = useChange(answerDisputeDocument);
  const [resolve, resolving] = useChange(resolveDisputeDocument);
  const [drop, dropping] = useChange(dropDisputeDocument);
  const { id, version } = dispute;
  const action = (key: string) =>
    dispute.availableActions.find((offered) => offered.key === `figure-dispute.${key}`);
  const done = () => {
    setAsking(undefined);
    onChanged();
  };
  return (
    <div className="figure-dispute-steps">
      <ActionButton
        action={action('agree')}
        size="small"
        loading={answering}
        onClick={() => void answer({ input: { id, version, agrees: true, reason: '' } }).then(done)}
      >
        {words.disputeTransitions['figure-dispute.agree']}
      </ActionButton>
      <ActionButton action={action('insist')} size="small" onClick={() => setAsking('insist')}>
        {words.disputeTransitions['figure-dispute.insist']}
      </ActionButton>
      <ActionButton
        action={action('resolve')}
        size="small"
        type="primary"
        onClick={() => setAsking('resolve')}
      >
        {words.disputeTransitions['figure-dispute.resolve']}
      </ActionButton>
      <ActionButton
        action={action('drop')}
        size="small"
        loading={dropping}
        onClick={() => void drop({ input: { id, version } }).then(done)}
      >
        {words.disputeTransitions['figure-dispute.drop']}
      </ActionButton>
      <ConfirmWithReason
        open={asking === 'insist'}
        title={words.disputeTransitions['figure-dispute.insist']}
        confirmLabel={words.disputeTransitions['figure-dispute.insist']}
        busy={answering}
        onCancel={() => setAsking(undefined)}
        onConfirm={(reason) => void answer({ input: { id, version, agrees: false, reason } }).then(done)}
      />
      <Modal
        open={asking === 'resolve'}
        title={words.disputeTransitions['figure-dispute.resolve']}
        okText={words.disputeTransitions['figure-dispute.resolve']}
        okButtonProps={{ loading: resolving, disabled: grounds.trim() === '' }}
        onOk={() => void resolve({ input: { id, version, kept, grounds } }).then(done)}
        onCancel={() => setAsking(undefined)}
        destroyOnHidden
      >
        <Form layout="vertical" component="div">
          <Radio.Group
            value={kept}
            onChange={(event) => setKept(event.target.value as KeptValue)}
            options={KEPT_VALUES.map((value) => ({ value, label: words.keptValues[value] }))}
          />
          <Form.Item label={t('disputes.grounds')} htmlFor="dispute-grounds" required>
            <Input.TextArea
              id="dispute-grounds"
              rows={3}
              value={grounds}
              onChange={(event) => setGrounds(event.target.value)}
            />
          </Form.Item>
        </Form>
      </Modal>
    </div>
  );
}
