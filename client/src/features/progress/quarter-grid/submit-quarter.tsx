import { useMutation } from '@apollo/client/react';
import { App, Button, Modal } from 'antd';
import { useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quarter } from '#shared/kernel/quarter.js';
import type { SubmitQuarterMutation } from '../../../generated/graphql.js';
import { useErrorSentence } from '../../../lib/errors.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { useQuarterLabel } from '../report-form/quarter-label.js';
import type { GridStore } from './grid-store.js';
import { submitQuarterDocument } from './quarter-grid.document.js';
import { planSubmission, type SubmissionPlan } from './submission.js';
import { SubmissionResult, SubmissionSummary } from './submission-tables.js';

type Outcomes = SubmitQuarterMutation['submitQuarterReports'];

/** Hands in what is filled in, after a summary; each row then says what became of it. */
export function SubmitQuarter({ store, quarter }: { store: GridStore; quarter: Quarter }) {
  const { t } = useTranslation('progress');
  const { role } = useViewer();
  const { message } = App.useApp();
  const sentence = useErrorSentence();
  const quarterLabel = useQuarterLabel();
  const [submit, { loading }] = useMutation(submitQuarterDocument);
  const [plan, setPlan] = useState<SubmissionPlan>();
  const [outcomes, setOutcomes] = useState<Outcomes>();
  const confirm = useRef<HTMLButtonElement>(null);
  const ready = useSyncExternalStore(store.subscribe, () => planSubmission(store.all(), role).ready.length);
  const { step } = planSubmission(store.all(), role);

  const open = async () => {
    await store.flush();
    setOutcomes(undefined);
    setPlan(planSubmission(store.all(), role));
  };
  const send = async () => {
    if (!plan) return;
    const rows = plan.ready.flatMap(({ row: { id } }) => {
      const { report } = store.view(id);
      return report ? [{ assignmentId: id, version: report.version }] : [];
    });
    try {
      const { data } = await submit({ variables: { input: { ...quarter, rows } }, fetchPolicy: 'no-cache' });
      for (const { assignmentId, report, refusal } of data?.submitQuarterReports ?? [])
        if (report && refusal === null) store.adopt(assignmentId, report);
      setOutcomes(data?.submitQuarterReports ?? []);
    } catch (error) {
      void message.error(sentence(error), 6);
    }
  };
  const close = () => setPlan(undefined);

  return (
    <>
      <Button type="primary" disabled={ready === 0} onClick={() => void open()}>
        {t(step === 'progress-report.hand-in' ? 'grid.handIn' : 'grid.submit', { count: ready })}
      </Button>
      <Modal
        open={plan !== undefined}
        title={t('grid.submitTitle', { quarter: quarterLabel(quarter) })}
        width={720}
        destroyOnHidden
        onCancel={close}
        afterOpenChange={(shown) => shown && confirm.current?.focus()}
        footer={
          outcomes ? (
            <Button ref={confirm} type="primary" onClick={close} autoFocus>
              {t('grid.close')}
            </Button>
          ) : (
            <>
              <Button onClick={close}>{t('grid.close')}</Button>
              <Button
                ref={confirm}
                type="primary"
                loading={loading}
                disabled={!plan || plan.ready.length === 0}
                onClick={() => void send()}
              >
                {t('grid.confirm')}
              </Button>
            </>
          )
        }
      >
        {plan && !outcomes && <SubmissionSummary plan={plan} />}
        {outcomes && <SubmissionResult outcomes={outcomes} store={store} />}
      </Modal>
    </>
  );
}
