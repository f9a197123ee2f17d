import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../generated/index.js';
import { urls } from '../../../lib/urls.js';
import { Panel } from '../../../ui/panel.js';
import '../plans.css';

const withdrawnPlansDocument = graphql(`
  query WithdrawnPlans {
    withdrawnPlans {
      id
      title
      docNumber
      withdrawnReason
    }
  }
`);

/** Where an import that was undone can be found again. Nothing where there is none. */
export function WithdrawnPlans() {
  const { t } = useTranslation('plans');
  const plans =
    useQuery(withdrawnPlansDocument, { fetchPolicy: 'cache-and-network' }).data?.withdrawnPlans ?? [];
  if (plans.length === 0) return null;
  return (
    <Panel title={t('withdraw.list', { count: plans.length })}>
      <ul className="plan-history">
        {plans.map(({ id, title, docNumber, withdrawnReason }) => (
          <li key={id}>
            <Link to={urls.plan(id)}>{title}</Link>
            {docNumber && <span className="nowrap">{docNumber}</span>}
            <span className="quiet">{t('withdraw.reason', { reason: withdrawnReason ?? '' })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
