import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import '../assessment.css';
import { OpenRoundForm } from './open-round-form.js';
import { openRoundChoicesDocument } from './open-round.document.js';

export function OpenRoundScreen() {
  const { t } = useTranslation('assessment');
  const choices = useQuery(openRoundChoicesDocument, { fetchPolicy: 'network-only' });
  return (
    <>
      <PageHeader
        title={t('open.title')}
        description={t('open.description')}
        crumbs={[{ label: t('rounds.title'), to: urls.rounds }]}
      />
      <QueryView result={choices} rows={10}>
        {({ indicatorTemplate, units, assessmentRounds }) => (
          <OpenRoundForm template={indicatorTemplate} units={units} rounds={assessmentRounds} />
        )}
      </QueryView>
    </>
  );
}
