import { Form, Modal } from 'antd';
import { useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { ActionButton } from '../../../ui/action-button.js';
import type { ProgressReport } from '../report-form/report-draft.js';
import { SignOffField } from '../report-form/sign-off-field.js';
import { passOnProgressReportDocument } from './review.document.js';

export interface SignOffTerms {
  readonly signOffRequired: boolean;
  readonly signers: readonly string[];
}

interface PassOnButtonProps {
  report: ProgressReport;
  action: ComponentProps<typeof ActionButton>['action'];
  terms: SignOffTerms;
  onDone: (answer: unknown) => void;
}

/** The head lets the report go; where the task asks for a sign-off that is not given yet, it is asked for first. */
export function PassOnButton({ report, action, terms, onDone }: PassOnButtonProps) {
  const { t } = useTranslation('progress');
  const { displayName, today } = useViewer();
  const [passOn, busy] = useChange(passOnProgressReportDocument);
  const [asking, setAsking] = useState(false);
  const [signOff, setSignOff] = useState({ name: displayName, on: today });
  const { id, version } = report;
  const send = (signed?: typeof signOff) =>
    void passOn({ input: { id, version, ...(signed && { signOff: signed }) } }).then((answer) => {
      setAsking(false);
      onDone(answer);
    });
  const missing = terms.signOffRequired && report.signOff === null;
  return (
    <>
      <ActionButton
        action={action}
        clearedByDialog={['progress.sign-off-missing']}
        type="primary"
        loading={busy}
        onClick={() => (missing ? setAsking(true) : send())}
      >
        {t('review.passOn')}
      </ActionButton>
      <Modal
        open={asking}
        title={t('signOff.title')}
        okText={t('review.passOn')}
        okButtonProps={{ loading: busy, disabled: signOff.name.trim() === '' || signOff.on === '' }}
        onOk={() => send(signOff)}
        onCancel={() => setAsking(false)}
        destroyOnHidden
      >
        <Form layout="vertical" component="div">
          <SignOffField
            signOff={signOff}
            signers={terms.signers}
            required
            today={today}
            onChange={setSignOff}
          />
        </Form>
      </Modal>
    </>
  );
}
