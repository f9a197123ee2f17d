import { useQuery } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { YearFieldsFragment } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import './year.css';
import { yearDocument } from './year.document.js';
import { YearSteps } from './year-steps.js';
import { YearTable } from './year-table.js';
import { YearTermsForm } from './year-terms-form.js';

/** How many years back the list goes. */
const YEARS = 6;

/** 年度结果: units × quarters and the year, from the results that count. */
export function YearScreen() {
  const { year: stated = '' } = useParams();
  const { today } = useViewer();
  const latest = Number(today.slice(0, 4));
  const year = /^\d{4}$/.test(stated) ? Number(stated) : latest;
  const result = useQuery(yearDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} rows={8}>
      {({ yearResult }) => <YearPage year={year} latest={latest} result={yearResult ?? null} />}
    </QueryView>
  );
}

interface YearPageProps {
  year: number;
  latest: number;
  result: YearFieldsFragment | null;
}

function YearPage({ year, latest, result }: YearPageProps) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const navigate = useNavigate();
  const years = Array.from({ length: YEARS }, (_, back) => latest - back);
  const mayPlan = result?.availableActions.some(({ key }) => key === 'year.plan') ?? false;
  return (
    <div className="stack">
      <PageHeader
        title={t('year.title', { year })}
        description={t('year.description')}
        tags={
          result && (
            <StatusTag tone={result.state === 'published' ? 'good' : 'info'}>
              {assessment.yearStates[result.state]}
            </StatusTag>
          )
        }
        actions={
          <>
            <Select<number>
              aria-label={t('year.select')}
              value={year}
              onChange={(chosen) => void navigate(urls.yearResult(chosen))}
              options={years.map((value) => ({ value, label: value }))}
            />
            {result?.state === 'published' && (
              <Button onClick={() => window.print()}>{t('year.print')}</Button>
            )}
          </>
        }
      />
      {result && result.rounds.length > 0 ? (
        <>
          <Panel title={t('year.terms')} extra={<YearSteps result={result} />}>
            {mayPlan ? (
              <YearTermsForm key={result.version} result={result} />
            ) : (
              <p>
                {t('year.termsLine', {
                  method: assessment.yearMethods[result.method],
                  absence: assessment.absenceTerms[result.absence],
                })}
              </p>
            )}
          </Panel>
          <YearTable result={result} />
          {result.contentHash && <Basis result={result} hash={result.contentHash} />}
        </>
      ) : (
        <EmptyState
          icon="ranking"
          title={result ? t('year.noRounds') : t('year.empty')}
          hint={t('year.emptyHint')}
        />
      )}
    </div>
  );
}

function Basis({ result, hash }: { result: YearFieldsFragment; hash: string }) {
  const { t } = useTranslation('oversight');
  return (
    <Panel title={t('year.basis')}>
      <ul className="year-basis">
        {result.rounds.map(({ roundId, name, contentHash }) => (
          <li key={roundId}>{t('year.roundHash', { round: name, hash: contentHash })}</li>
        ))}
      </ul>
      <p className="year-basis">{t('year.hash', { hash })}</p>
      {result.publishedAt && (
        <p className="quiet">{t('year.publishedAt', { at: instantLabel(result.publishedAt) })}</p>
      )}
    </Panel>
  );
}
