import { useQuery } from '@apollo/client/react';
import { isUnitRole } from '#shared/access/roles.js';
import { SHOWN_STATES } from '#shared/assessment/round.workflow.js';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { ResultVersions } from '../result-versions.js';
import { periodLabel } from '../rounds/period-label.js';
import { RoundStateTag } from '../rounds/round-state-tag.js';
import { CategoryRanking } from './category-ranking.js';
import { ComparisonPanel } from './comparison-panel.js';
import { PublicLines } from './public-lines.js';
import { publishedRoundsDocument, rankingDocument } from './ranking.document.js';
import { useComparedUnits } from './use-compared-units.js';
import './ranking.css';

/** 考核排名 of a published round, category by category: different categories are never compared. */
export function RankingScreen() {
  const { t } = useTranslation('assessment');
  const { assessment } = useLabels();
  const [parameters, setParameters] = useSearchParams();
  const [compared, compare] = useComparedUnits();
  const { role } = useViewer();
  const mayRead = useMayDo('result.read-scorecard');
  // A unit reads no other's scorecard.
  const mayCompare = mayRead && !isUnitRole(role);
  const [one, other] = mayCompare ? compared : [];
  const wanted = parameters.get('round');
  const version = Number(parameters.get('version') ?? '') || undefined;
  const result = useQuery(rankingDocument, {
    variables: { ...(wanted && { roundId: wanted }), ...(version && { ordinal: version }) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} rows={12}>
      {({ ranking }) =>
        ranking ? (
          <div className={one && other ? 'stack ranking-comparing' : 'stack'}>
            <PageHeader
              title={t('ranking.title')}
              description={[
                ranking.roundName,
                periodLabel(assessment, ranking),
                ranking.previousRoundName && t('ranking.against', { round: ranking.previousRoundName }),
              ]
                .filter(Boolean)
                .join(' · ')}
              tags={<RoundStateTag state={ranking.state} />}
              actions={
                <>
                  <Link to={urls.yearResult(ranking.year)}>
                    {t('ranking.yearResult', { year: ranking.year })}
                  </Link>
                  <RoundSelect shown={ranking.roundId} onChange={(round) => setParameters({ round })} />
                </>
              }
            />
            <ResultVersions
              result={ranking}
              hrefOf={(ordinal) => `${urls.ranking}?round=${ranking.roundId}&version=${ordinal}`}
            />
            {one && other && (
              <ComparisonPanel
                roundId={ranking.roundId}
                ordinal={version}
                one={one}
                other={other}
                onClose={() => compare([])}
              />
            )}
            {ranking.categories.map((category) => (
              <CategoryRanking
                key={category.categoryId}
                roundId={ranking.roundId}
                kind={ranking.kind}
                category={category}
                {...(mayCompare && { compared, onCompare: compare })}
              />
            ))}
            <PublicLines lines={ranking.publicLines} />
          </div>
        ) : (
          <>
            <PageHeader title={t('ranking.title')} />
            <div className="panel">
              <EmptyState icon="ranking" title={t('ranking.empty')} hint={t('ranking.emptyHint')} />
            </div>
          </>
        )
      }
    </QueryView>
  );
}

/** Every round with a result, by year. */
function RoundSelect({ shown, onChange }: { shown: string; onChange: (roundId: string) => void }) {
  const { t } = useTranslation('assessment');
  const { data } = useQuery(publishedRoundsDocument);
  const rounds = data?.assessmentRounds.filter(({ state }) => SHOWN_STATES.includes(state)) ?? [];
  const years = [...new Set(rounds.map(({ year }) => year))];
  if (rounds.length < 2) return null;
  return (
    <Select
      aria-label={t('ranking.round')}
      value={shown}
      onChange={onChange}
      popupMatchSelectWidth={false}
      options={years.map((year) => ({
        label: t('ranking.yearOf', { year }),
        options: rounds
          .filter((round) => round.year === year)
          .map(({ id, name }) => ({ value: id, label: name })),
      }))}
    />
  );
}
