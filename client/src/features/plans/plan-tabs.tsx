import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { urls } from '../../lib/urls.js';
import { useMayDo } from '../../lib/viewer/viewer-context.js';

/** The two pages of a plan. Nothing for those who see only its tasks. */
export function PlanTabs({ planId }: { planId: string }) {
  const { t } = useTranslation('cascade');
  const mayRemind = useMayDo('assignment.remind');
  if (!useMayDo('plan.read-cascade')) return null;
  return (
    <nav className="page-tabs" aria-label={t('tabs.label')}>
      <NavLink end to={urls.plan(planId)}>
        {t('tabs.tasks')}
      </NavLink>
      <NavLink to={urls.planCascade(planId)}>{t('tabs.cascade')}</NavLink>
      {mayRemind && <NavLink to={urls.remindersOf(planId)}>{t('tabs.reminders')}</NavLink>}
    </nav>
  );
}
