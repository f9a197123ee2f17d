import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { lightPolicySettingsDocument } from './light-policy.documents.js';
import { PolicyForm } from './policy-form.js';
import { PolicyVersions } from './policy-versions.js';
import './light-policy.css';

/** 亮灯规则: how this jurisdiction judges, names and escalates progress. */
export function LightPolicyScreen() {
  const { t } = useTranslation('progress');
  const result = useQuery(lightPolicySettingsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <div className="stack">
      <PageHeader title={t('policy.title')} description={t('policy.description')} />
      <QueryView result={result} rows={12}>
        {({ lightPolicy, lightPolicyVersions }) => (
          <>
            <PolicyForm
              key={lightPolicyVersions[0]?.number ?? 0}
              start={lightPolicyVersions[0] ?? lightPolicy}
              lastNumber={lightPolicyVersions[0]?.number ?? 0}
            />
            <PolicyVersions versions={lightPolicyVersions} />
          </>
        )}
      </QueryView>
    </div>
  );
}
