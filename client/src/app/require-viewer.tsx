import { useQuery } from '@apollo/client/react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { rememberCsrfToken } from '../lib/csrf.js';
import { urls } from '../lib/urls.js';
import { ViewerContext } from '../lib/viewer/viewer-context.js';
import { viewerDocument } from '../lib/viewer/viewer.document.js';
import { useOfficeWords } from './languages/office-words.js';
import { LightPolicyProvider } from './light-policy-provider.js';
import { ErrorState } from '../ui/error-state.js';
import { Loading } from '../ui/loading.js';

/** Lets nobody through without a log-in, nor with an initial password; keeps the way that was asked for. */
export function RequireViewer() {
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(viewerDocument, { fetchPolicy: 'cache-first' });
  const hasWords = useOfficeWords();

  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading />;
  const { viewer } = data;
  if (!viewer) {
    const next = pathname === urls.home ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={urls.logIn + next} replace />;
  }
  rememberCsrfToken(viewer.csrfToken);
  if (viewer.mustChangePassword && pathname !== urls.changePassword)
    return <Navigate to={urls.changePassword} replace />;
  if (!hasWords) return <Loading />;
  return (
    <ViewerContext value={viewer}>
      <LightPolicyProvider>
        <Outlet />
      </LightPolicyProvider>
    </ViewerContext>
  );
}
