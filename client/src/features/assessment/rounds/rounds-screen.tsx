import { useQuery } from '@apollo/client/react';
import { Button, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RoundFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Icon } from '../../../ui/icon.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import '../assessment.css';
import { periodLabel } from './period-label.js';
import { RoundStateTag } from './round-state-tag.js';
import { assessmentRoundsDocument } from './rounds.document.js';
import { LateStages } from './stage-bar.js';

type Round = RoundFieldsFragment;

export function RoundsScreen() {
  const { t } = useTranslation('assessment');
  const mayOpen = useMayDo('round.manage');
  const result = useQuery(assessmentRoundsDocument, { fetchPolicy: 'cache-and-network' });
  const open = mayOpen && (
    <Link to={urls.openRound}>
      <Button type="primary" icon={<Icon name="plus" />} tabIndex={-1}>
        {t('rounds.open')}
      </Button>
    </Link>
  );
  return (
    <>
      <PageHeader title={t('rounds.title')} description={t('rounds.description')} actions={open} />
      <div className="panel">
        <QueryView result={result}>
          {({ assessmentRounds }) => <RoundsTable rounds={assessmentRounds} action={open} />}
        </QueryView>
      </div>
    </>
  );
}

const isShown = (state: Round['state']): boolean => state === 'announced' || state === 'published';

function RoundsTable({ rounds, action }: { rounds: readonly Round[]; action: ReactNode }) {
  const { t } = useTranslation('assessment');
  const { t: burden } = useTranslation('burden');
  const { t: analysis } = useTranslation('analysis');
  const { t: steps } = useTranslation('rounds');
  const { assessment } = useLabels();
  const columns: TableColumnsType<Round> = [
    {
      title: t('rounds.name'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Link to={urls.scoreSheet(id)}>{name}</Link>,
    },
    {
      title: t('rounds.period'),
      key: 'period',
      render: (_, round) => periodLabel(assessment, round),
    },
    {
      title: t('rounds.state'),
      dataIndex: 'state',
      render: (_, { state, stages }) => (
        <>
          <RoundStateTag state={state} />
          <LateStages stages={stages} />
        </>
      ),
    },
    { title: t('rounds.units'), dataIndex: 'unitCount', align: 'right' },
    { title: t('rounds.missing'), dataIndex: 'missingScores', align: 'right' },
    {
      title: t('rounds.published'),
      key: 'published',
      render: (_, { publishedAt, publishedByName }) =>
        publishedAt
          ? t('rounds.publishedBy', { name: publishedByName ?? '', at: instantLabel(publishedAt) })
          : '—',
    },
    {
      title: t('rounds.action'),
      key: 'action',
      render: (_, { id, state, openAppeals }) => (
        <span className="round-links">
          {isShown(state) && <Link to={`${urls.ranking}?round=${id}`}>{t('rounds.ranking')}</Link>}
          {isShown(state) && (
            <Link to={urls.roundAppeals(id)}>
              {openAppeals > 0 ? steps('steps.appeals', { count: openAppeals }) : steps('appeals.title')}
            </Link>
          )}
          <Link to={urls.scoreSheet(id)}>{state === 'scoring' ? t('rounds.score') : t('rounds.view')}</Link>
          <Link to={urls.roundAnalysis(id)}>{analysis('open')}</Link>
          <Link to={urls.burdenEvaluation(id)}>{burden('form.open')}</Link>
        </span>
      ),
    },
  ];
  return (
    <DataTable<Round>
      label={t('rounds.title')}
      rows={rounds}
      rowKey="id"
      columns={columns}
      empty={
        <EmptyState icon="rounds" title={t('rounds.empty')} hint={t('rounds.emptyHint')} action={action} />
      }
    />
  );
}
