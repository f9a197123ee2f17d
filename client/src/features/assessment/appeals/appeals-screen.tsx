import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { AppealCard } from './appeal-card.js';
import { roundAppealsDocument } from './appeals.document.js';

/** 申诉 of one round: the office's of everybody, a unit's own. */
export function AppealsScreen() {
  const { t } = useTranslation(['rounds', 'assessment']);
  const { roundId = '' } = useParams();
  const readsRounds = useMayDo('round.read-draft');
  const result = useQuery(roundAppealsDocument, { variables: { roundId }, fetchPolicy: 'cache-and-network' });
  const back = readsRounds
    ? { label: t('assessment:rounds.title'), to: urls.rounds }
    : { label: t('own.title'), to: urls.unitRounds };
  return (
    <QueryView result={result}>
      {({ roundAppeals }) => (
        <>
          <PageHeader
            title={t('appeals.title')}
            crumbs={[back]}
            {...(roundAppeals[0] && { description: roundAppeals[0].roundName })}
          />
          <div className="panel">
            {roundAppeals.length === 0 ? (
              <EmptyState icon="bell" title={t('appeals.empty')} hint={t('appeals.emptyHint')} />
            ) : (
              <ul className="appeal-list">
                {roundAppeals.map((appeal) => (
                  <AppealCard key={appeal.id} appeal={appeal} />
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </QueryView>
  );
}
