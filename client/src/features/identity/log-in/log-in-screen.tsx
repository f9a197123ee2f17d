import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/index.js';
import { safeReturnPath, urls } from '../../../lib/urls.js';
import { QueryView } from '../../../ui/query-view.js';
import { GuestFrame } from '../guest-frame.js';
import { LogInForm } from './log-in-form.js';

const logInOptionsDocument = graphql(`
  query LogInOptions {
    logInOptions {
      setUpNeeded
      jurisdictions {
        code
        name
      }
      demoAccounts {
        loginName
        displayName
        role
        unitName
        password
      }
    }
    viewer {
      accountId
    }
  }
`);

export function LogInScreen() {
  const { t } = useTranslation('identity');
  const [search] = useSearchParams();
  const returnPath = safeReturnPath(search.get('next'));
  const options = useQuery(logInOptionsDocument, { fetchPolicy: 'network-only' });

  if (options.data?.logInOptions.setUpNeeded) return <Navigate to={urls.setUp} replace />;
  if (options.data?.viewer && !options.loading) return <Navigate to={returnPath} replace />;
  return (
    <GuestFrame title={t('logIn.title')}>
      <QueryView result={options}>
        {({ logInOptions }) => <LogInForm options={logInOptions} returnPath={returnPath} />}
      </QueryView>
    </GuestFrame>
  );
}
