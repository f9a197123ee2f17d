import { checkBurden } from '#shared/assessment/burden-lint/check-burden.js';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanDemandsQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { Panel } from '../../../ui/panel.js';
import { planDemandsDocument } from './plan.documents.js';

type Demand = PlanDemandsQuery['plan']['tasks'][number];

/** Of a plan that is not issued yet: tasks whose words may burden those below. Advice only. */
export function BurdenHints({ planId }: { planId: string }) {
  const { data } = useQuery(planDemandsDocument, { variables: { id: planId } });
  return data ? <Hints tasks={data.plan.tasks} /> : null;
}

function Hints({ tasks }: { tasks: readonly Demand[] }) {
  const { t } = useTranslation('burden');
  const { burden } = useLabels();
  const hints = useMemo(
    () =>
      tasks.flatMap(({ id, code, title, content }) => {
        const findings = checkBurden(`${title}\n${content}`, 'demand');
        return findings.length === 0 ? [] : [{ id, code, title, findings }];
      }),
    [tasks],
  );
  if (hints.length === 0) return null;
  return (
    <Panel title={t('plan.title')}>
      <p className="quiet">{t('plan.hint', { count: hints.length })}</p>
      <ul>
        {hints.map(({ id, code, title, findings }) => (
          <li key={id}>
            <Link to={urls.task(id)}>
              {code} {title}
            </Link>
            {findings.map(({ ruleId, excerpt }) => (
              <div key={ruleId}>
                {burden.rules[ruleId].name}：{excerpt}
                <div className="quiet">{t('finding.instead', { instead: burden.rules[ruleId].instead })}</div>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
