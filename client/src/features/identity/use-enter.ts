import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { rememberCsrfToken } from '../../lib/csrf.js';
import type { Viewer } from '../../lib/viewer/viewer-context.js';
import { viewerDocument } from '../../lib/viewer/viewer.document.js';

/** Takes a fresh log-in over: forgets what the session before has loaded, then opens `path`. */
export function useEnter(): (viewer: Viewer, path: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    async (viewer, path) => {
      await client.clearStore();
      rememberCsrfToken(viewer.csrfToken);
      client.writeQuery({ query: viewerDocument, data: { viewer } });
      await navigate(path, { replace: true });
    },
    [client, navigate],
  );
}
