import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PlanQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { ConfirmWithReason } from '../../../ui/confirm-with-reason.js';
import { withdrawPlanDocument } from './plan.documents.js';

/** What can still be done with a plan that should have been another: correct it, or take the import back. */
export function PlanChanges({ plan }: { plan: PlanQuery['plan'] }) {
  const { t } = useTranslation('plans');
  const { transitions } = useLabels().plans;
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [withdraw, busy] = useChange(withdrawPlanDocument, { refetch: ['Plan'] });
  const offered = (key: string) => plan.availableActions.find((action) => action.key === key);
  const undo = offered('plan.withdraw');

  async function submit(reason: string) {
    if (await withdraw({ input: { id: plan.id, version: plan.version, reason } })) setAsking(false);
  }

  return (
    <>
      <ActionButton
        action={offered('plan.revise')}
        onClick={() => void navigate(urls.importRevision(plan.id))}
      >
        {transitions['plan.revise']}
      </ActionButton>
      {undo?.enabled && (
        <Button danger onClick={() => setAsking(true)}>
          {transitions['plan.withdraw']}
        </Button>
      )}
      <ConfirmWithReason
        open={asking}
        danger
        busy={busy}
        title={t('withdraw.title', { title: plan.title })}
        hint={t('withdraw.hint', {
          tasks: plan.taskCount,
          assignments: plan.assignmentCount,
          signed: plan.signedCount,
        })}
        confirmLabel={transitions['plan.withdraw']}
        onConfirm={(reason) => void submit(reason)}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
