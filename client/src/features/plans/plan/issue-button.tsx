import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { issuePlanDocument } from './plan.documents.js';

export function IssueButton({ plan }: { plan: PlanQuery['plan'] }) {
  const { t } = useTranslation('plans');
  const { transitions } = useLabels().plans;
  const { modal, message } = App.useApp();
  const [issue, busy] = useChange(issuePlanDocument, { refetch: ['Plan'] });

  const ask = () =>
    void modal.confirm({
      title: t('plan.issueTitle', { title: plan.title }),
      content: t('plan.issueHint', { tasks: plan.taskCount }),
      onOk: async () => {
        if (await issue({ input: { id: plan.id, version: plan.version } }))
          void message.success(t('plan.issued'));
      },
    });

  return (
    <ActionButton
      type="primary"
      action={plan.availableActions.find(({ key }) => key === 'plan.issue')}
      loading={busy}
      onClick={ask}
    >
      {transitions['plan.issue']}
    </ActionButton>
  );
}
