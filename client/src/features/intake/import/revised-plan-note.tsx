import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../generated/index.js';
import { urls } from '../../../lib/urls.js';

const revisedPlanDocument = graphql(`
  query RevisedPlan($id: ID!) {
    plan(id: $id) {
      id
      title
      docNumber
    }
  }
`);

/** Which plan the document will be laid over. */
export function RevisedPlanNote({ planId }: { planId: string }) {
  const { t } = useTranslation('intake');
  const plan = useQuery(revisedPlanDocument, { variables: { id: planId } }).data?.plan;
  if (!plan) return null;
  const name = [plan.title, plan.docNumber].filter(Boolean).join('　');
  return (
    <Alert
      type="info"
      showIcon
      title={t('revision.importFor', { title: name })}
      action={<Link to={urls.plan(plan.id)}>{t('review.openPlan')}</Link>}
    />
  );
}
