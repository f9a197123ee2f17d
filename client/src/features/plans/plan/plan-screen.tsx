import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PlanQuery } from '../../../generated/graphql.js';
import { civilDateLabel } from '../../../lib/format/civil-date-label.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { ReportingDutiesPanel } from '../deadlines/reporting-duties-panel.js';
import { MilestonesPanel } from '../milestones/milestones-panel.js';
import { PlanStateTag } from '../plan-state-tag.js';
import '../plans.css';
import { LeadlessPanel } from '../leads/leadless-panel.js';
import { MemberChangesPanel } from '../leads/member-changes-panel.js';
import { PlanTabs } from '../plan-tabs.js';
import { BurdenHints } from './burden-hints.js';
import { IssueButton } from './issue-button.js';
import { planDocument } from './plan.documents.js';
import { PlanChanges } from './plan-changes.js';
import { PlanHistory, WithdrawnNote } from './plan-history.js';
import { PlanSource } from './plan-source.js';
import { PlanTasksTable } from './plan-tasks-table.js';

export function PlanScreen() {
  const { planId = '' } = useParams();
  const result = useQuery(planDocument, { variables: { id: planId } });
  return <QueryView result={result}>{({ plan }) => <PlanPage plan={plan} />}</QueryView>;
}

function PlanPage({ plan }: { plan: PlanQuery['plan'] }) {
  const { t } = useTranslation('plans');
  const { language } = useLanguage();
  const facts = [
    plan.docNumber,
    plan.issuer,
    plan.documentDate && civilDateLabel(plan.documentDate, language),
    plan.issuedOn
      ? t('plan.issuedOn', { date: civilDateLabel(plan.issuedOn, language) })
      : t('plan.notIssued'),
  ];
  return (
    <div className="stack">
      <PageHeader
        title={plan.title}
        crumbs={[{ label: t('list.title'), to: urls.plans }]}
        tags={<PlanStateTag state={plan.state} />}
        description={
          <>
            <p>{facts.filter(Boolean).join('　')}</p>
            <p>
              {t('plan.counts', {
                tasks: plan.taskCount,
                assignments: plan.assignmentCount,
                signed: plan.signedCount,
              })}
            </p>
          </>
        }
        actions={
          <>
            <Button href={urls.planLedger(plan.id, language)} download icon={<Icon name="intake" />}>
              {t('plan.exportLedger')}
            </Button>
            <PlanChanges plan={plan} />
            <IssueButton plan={plan} />
          </>
        }
      />
      <WithdrawnNote plan={plan} />
      <PlanTabs planId={plan.id} />
      {plan.issuedOn ? null : <BurdenHints planId={plan.id} />}
      <LeadlessPanel plan={plan} />
      <MemberChangesPanel plan={plan} />
      <Panel flush title={t('plan.tasks')}>
        <PlanTasksTable plan={plan} />
      </Panel>
      <MilestonesPanel planId={plan.id} />
      <ReportingDutiesPanel planId={plan.id} issued={plan.state === 'issued'} />
      <PlanHistory plan={plan} />
      <PlanSource planId={plan.id} />
    </div>
  );
}
