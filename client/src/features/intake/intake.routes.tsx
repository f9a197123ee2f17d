import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

const handle = { needs: 'plan.import' } satisfies RouteHandle;

export const intakeRoutes: RouteObject[] = [
  {
    path: urls.intake,
    handle,
    lazy: async () => ({ Component: (await import('./import/import-screen.js')).ImportScreen }),
  },
  {
    path: urls.breakdownDraft(':draftId'),
    handle,
    lazy: async () => ({ Component: (await import('./review/review-screen.js')).ReviewScreen }),
  },
  {
    path: urls.revision(':draftId'),
    handle: { needs: 'plan.revise' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./revision/revision-screen.js')).RevisionScreen }),
  },
];
