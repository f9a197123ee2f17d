import { useQuery } from '@apollo/client/react';
import { REMINDER_REASONS, type ReminderReason } from '#shared/progress/reminders/reminder.rules.js';
import { Select, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { PageHeader } from '../../../ui/page-header.js';
import { reminderPlansDocument } from './reminders.documents.js';
import './reminders.css';
import { ReminderTable } from './reminder-table.js';

/** Who owes what, and 催办. Reason, plan and page stand in the address. */
export function RemindersScreen() {
  const { t } = useTranslation('reminders');
  const { reasons } = useLabels().reminders;
  const [parameters, setParameters] = useSearchParams();
  const plans = useQuery(reminderPlansDocument);
  const reason = REMINDER_REASONS.find((one) => one === parameters.get('reason')) ?? 'to_sign';
  const planId = parameters.get('plan');
  const page = Math.max(1, Number(parameters.get('page')) || 1);
  const go = (to: { reason?: ReminderReason; plan?: string | null; page?: number }) => {
    const next = { reason, plan: planId, page: 1, ...to };
    setParameters({
      reason: next.reason,
      ...(next.plan && { plan: next.plan }),
      ...(next.page > 1 && { page: String(next.page) }),
    });
  };
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <div className="panel reminder-tabs">
        <Tabs
          activeKey={reason}
          onChange={(key) => go({ reason: key as ReminderReason })}
          items={REMINDER_REASONS.map((key) => ({ key, label: reasons[key] }))}
        />
        <div className="reminder-plan-row">
          <Select
            allowClear
            className="reminder-plan"
            aria-label={t('plan')}
            placeholder={t('allPlans')}
            value={planId}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(plan: string | undefined) => go({ plan: plan ?? null })}
            options={(plans.data?.plans ?? [])
              .filter(({ state }) => state === 'issued')
              .map(({ id, title }) => ({ value: id, label: title }))}
          />
        </div>
        <ReminderTable
          key={`${reason} ${planId ?? ''}`}
          filter={{ reason, planId }}
          page={page}
          onPage={(next) => go({ page: next })}
        />
      </div>
    </>
  );
}
