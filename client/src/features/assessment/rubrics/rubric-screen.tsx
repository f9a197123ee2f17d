import { useQuery } from '@apollo/client/react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { RubricFieldsFragment } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import '../assessment.css';
import { RubricChoicesProvider } from '../open-round/rubric-choices-provider.js';
import { RubricForm } from './rubric-form.js';
import { rubricDocument } from './rubrics.document.js';
import './rubrics.css';

/** One edition of the library. */
export function RubricScreen() {
  const { rubricId = '' } = useParams();
  const result = useQuery(rubricDocument, { variables: { id: rubricId }, fetchPolicy: 'network-only' });
  return (
    <QueryView result={result} rows={10}>
      {({ rubric }) => <RubricPage edition={rubric} />}
    </QueryView>
  );
}

function RubricPage({ edition }: { edition: RubricFieldsFragment }) {
  const { t } = useTranslation('rubrics');
  const { states } = useLabels().rubrics;
  const { id, name, state, editions, edition: number } = edition;
  return (
    <>
      <PageHeader
        title={name}
        description={t('editor.edition', { edition: number, state: states[state] })}
        crumbs={[{ label: t('list.title'), to: urls.rubrics }]}
      />
      <RubricChoicesProvider>
        <div className="stack">
          {state !== 'draft' && <Alert type="info" showIcon title={t('editor.fixed')} />}
          <RubricForm key={`${id} ${state}`} beginning={edition} edition={edition} />
          {editions.length > 1 && (
            <Panel title={t('editor.editions')}>
              <ul className="rubric-editions">
                {editions.map((other) => (
                  <li key={other.id}>
                    <Link to={urls.rubric(other.id)} aria-current={other.id === id ? 'page' : undefined}>
                      {t('editor.edition', { edition: other.edition, state: states[other.state] })}
                    </Link>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </RubricChoicesProvider>
    </>
  );
}
