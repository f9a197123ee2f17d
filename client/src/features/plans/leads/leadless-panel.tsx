import { App, Radio } from 'antd';
import { LEADLESS_RULES, lacksLead } from '#shared/plans/leads/leadless-rule.js';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import { PrintedUnits } from '../printed-units.js';
import { AddUnit } from './add-unit.js';
import { chooseLeadlessRuleDocument } from './leads.documents.js';

/** Tasks for which the document names no lead, for the office to appoint one. Nothing where all have theirs. */
export function LeadlessPanel({ plan }: { plan: PlanQuery['plan'] }) {
  const { t } = useTranslation('leads');
  const mayAssign = useMayDo('plan.assign');
  const missing = plan.tasks.filter(({ units }) => lacksLead(units, plan.leadlessRule));
  const leadless = plan.tasks.some(({ units }) => !units.some(({ role }) => role === 'lead'));
  const asks = plan.state === 'draft' && leadless;
  if (!mayAssign || plan.state === 'withdrawn' || (missing.length === 0 && !asks)) return null;
  return (
    <Panel title={t('missing', { count: missing.length })}>
      {missing.length > 0 && <p className="form-hint">{t(asks ? 'missingHint' : 'missingIssuedHint')}</p>}
      {asks && <LeadlessRuleChoice plan={plan} />}
      <ul className="leadless">
        {missing.map((task) => (
          <li key={task.id}>
            <span className="nowrap quiet">{task.code}</span>
            <Link to={urls.task(task.id)}>{task.title}</Link>
            <PrintedUnits units={task.units} role="responsible" />
            <AddUnit asLead task={task} planState={plan.state} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function LeadlessRuleChoice({ plan }: { plan: PlanQuery['plan'] }) {
  const { t } = useTranslation('leads');
  const { leadlessRules } = useLabels().responsibility;
  const { message } = App.useApp();
  const [choose, busy] = useChange(chooseLeadlessRuleDocument, { refetch: ['Plan'] });
  return (
    <div className="leadless-rule" role="group" aria-label={t('rule')}>
      <span>{t('rule')}</span>
      <Radio.Group
        disabled={busy}
        value={plan.leadlessRule}
        options={LEADLESS_RULES.map((rule) => ({ value: rule, label: leadlessRules[rule] }))}
        onChange={({ target }) => {
          const input = {
            planId: plan.id,
            planVersion: plan.version,
            leadlessRule: target.value as typeof plan.leadlessRule,
          };
          void choose({ input }).then((done) => done && message.success(t('ruleSaved')));
        }}
      />
    </div>
  );
}
