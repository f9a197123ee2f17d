import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { useProgressChanges } from '../live/use-progress-changes.js';
import { NumberCard } from './number-card.js';
import { OverviewCharts } from './overview-charts.js';
import { overviewDocument } from './overview.document.js';
import { PreReadLinks } from './pre-read-links.js';
import { WatchPanel } from './watch-panel.js';
import './overview.css';

/** The leader's page: one screen, at most seven numbers, each with its reason and the rows behind it. */
export function OverviewScreen() {
  const { t } = useTranslation('dashboards');
  const result = useQuery(overviewDocument, { fetchPolicy: 'cache-and-network' });
  useProgressChanges(() => void result.refetch());
  return (
    <QueryView result={result} rows={10}>
      {({ overview }) => (
        <div className="stack">
          <PageHeader
            title={t('overview.title')}
            description={t('overview.period', { year: overview.year, quarter: overview.quarter })}
            actions={
              <>
                <PreReadLinks />
                <Link to={`${urls.heatmap}?year=${overview.year}`}>{t('overview.heatmap')}</Link>
                <Link to={urls.ranking}>{t('overview.ranking')}</Link>
              </>
            }
          />
          <ul className="number-cards" aria-label={t('overview.numbers')}>
            {overview.numbers.map((number) => (
              <li key={number.key}>
                <NumberCard number={number} />
              </li>
            ))}
          </ul>
          <div className="overview-columns">
            <WatchPanel rows={overview.attention} year={overview.year} />
            <Panel>
              <OverviewCharts year={overview.year} />
            </Panel>
          </div>
        </div>
      )}
    </QueryView>
  );
}
