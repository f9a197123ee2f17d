import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { urls } from '../../lib/urls.js';
import { useMayDo } from '../../lib/viewer/viewer-context.js';

/** The pages of a plan that the viewer may open. */
export function PlanTabs({ planId }: { planId: string }) {
  const { t } = useTranslation(['cascade', 'timetable']);
  const mayRemind = useMayDo('assignment.remind');
  const mayReadCascade = useMayDo('plan.read-cascade');
  return (
    <nav className="page-tabs" aria-label={t('tabs.label')}>
      <NavLink end to={urls.plan(planId)}>
        {t('tabs.tasks')}
      </NavLink>
      <NavLink to={urls.planTimetable(planId)}>{t('timetable:tab')}</NavLink>
      {mayReadCascade && <NavLink to={urls.planCascade(planId)}>{t('tabs.cascade')}</NavLink>}
      {mayRemind && <NavLink to={urls.remindersOf(planId)}>{t('tabs.reminders')}</NavLink>}
    </nav>
  );
}
