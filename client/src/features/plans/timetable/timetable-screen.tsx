import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PlanTimetableQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { PlanTabs } from '../plan-tabs.js';
import '../plans.css';
import './timetable.css';
import { timetableDocument } from './timetable.document.js';
import { TimetableTable } from './timetable-table.js';

/** 时间表、路线图: the plan's tasks month by month, with its milestones and today. */
export function TimetableScreen() {
  const { planId = '' } = useParams();
  const result = useQuery(timetableDocument, {
    variables: { id: planId },
    fetchPolicy: 'cache-and-network',
  });
  return <QueryView result={result}>{({ plan }) => <TimetablePage plan={plan} />}</QueryView>;
}

function TimetablePage({ plan }: { plan: PlanTimetableQuery['plan'] }) {
  const { t } = useTranslation('timetable');
  return (
    <div className="stack">
      <PageHeader
        title={plan.title}
        crumbs={[{ label: t('plans'), to: urls.plans }]}
        description={t('description')}
        paper="wide"
      />
      <PlanTabs planId={plan.id} />
      {plan.tasks.length === 0 ? (
        <div className="panel">
          <EmptyState icon="clock" title={t('empty')} hint={t('emptyHint')} />
        </div>
      ) : (
        <div className="panel timetable">
          <TimetableTable plan={plan} />
        </div>
      )}
    </div>
  );
}
