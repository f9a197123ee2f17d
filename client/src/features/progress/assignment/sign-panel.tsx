import { Alert, App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { ActionButton } from '../../../ui/action-button.js';
import type { AssignmentOnPage } from './assignment-on-page.js';
import { signAssignmentDocument } from './assignment.document.js';

/** Stands on the page until the unit's head has signed; only the head sees the button. */
export function SignPanel({ assignment, onSigned }: { assignment: AssignmentOnPage; onSigned: () => void }) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const { message } = App.useApp();
  const mayWrite = useMayDo('progress.write-report');
  const [sign, busy] = useChange(signAssignmentDocument);
  const action = assignment.availableActions.find(({ key }) => key === 'assignment.sign');

  const run = async () => {
    const done = await sign({ input: { id: assignment.id, version: assignment.version } });
    if (done) void message.success(t('assignment.signed'));
    onSigned();
  };

  const hint = !action && mayWrite ? t('assignment.waitingForHead') : undefined;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('assignment.toSignTitle')}
      description={`${t('assignment.toSignHint')}${hint ?? ''}`}
      action={
        <ActionButton action={action} type="primary" loading={busy} onClick={() => void run()}>
          {labels.progress.transitions['assignment.sign']}
        </ActionButton>
      }
    />
  );
}
