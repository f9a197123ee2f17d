import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';

type Plan = PlanQuery['plan'];

/** Says first that nothing of the plan counts any more, and why. */
export function WithdrawnNote({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  if (!plan.withdrawnAt) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('withdraw.done', { time: instantLabel(plan.withdrawnAt) })}
      description={t('withdraw.reason', { reason: plan.withdrawnReason ?? '' })}
    />
  );
}

/** Corrections that were laid over the plan, and what they took out. */
export function PlanHistory({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plans');
  const labels = useLabels();
  const mayRead = useMayDo('plan.import');
  const undo = plan.availableActions.find(({ key }) => key === 'plan.withdraw');
  const refusal = undo && !undo.enabled && undo.reason ? refusalSentence(labels, undo.reason) : undefined;
  const { revisions, withdrawnTasks } = plan;
  if (revisions.length + withdrawnTasks.length === 0 && !refusal) return null;
  return (
    <Panel title={t('history.title')}>
      {refusal && (
        <p className="form-hint">
          {labels.plans.transitions['plan.withdraw']}：{refusal}
        </p>
      )}
      {revisions.length > 0 && (
        <ul className="plan-history" aria-label={t('history.revisions')}>
          {revisions.map(({ id, number, revisedOn, title, docNumber, appliedCount, keptCount, draftId }) => (
            <li key={id}>
              <strong>{t('history.revision', { number })}</strong>
              <span className="nowrap">{revisedOn}</span>
              <span>{[title, docNumber].filter(Boolean).join('　')}</span>
              <span className="quiet">{t('history.counts', { applied: appliedCount, kept: keptCount })}</span>
              {mayRead && <Link to={urls.breakdownDraft(draftId)}>{t('history.document')}</Link>}
            </li>
          ))}
        </ul>
      )}
      {withdrawnTasks.length > 0 && (
        <>
          <h3>{t('history.withdrawnTasks', { count: withdrawnTasks.length })}</h3>
          <ul className="plan-history">
            {withdrawnTasks.map(({ id, code, title }) => (
              <li key={id}>
                <span className="nowrap">{code}</span>
                <Link to={urls.task(id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
