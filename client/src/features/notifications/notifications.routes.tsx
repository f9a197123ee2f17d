import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const notificationsRoutes: RouteObject[] = [
  {
    path: urls.notices,
    handle: { needs: 'notice.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./inbox/inbox-screen.js')).InboxScreen }),
  },
];
