import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const organisationRoutes: RouteObject[] = [
  {
    path: urls.units,
    handle: { needs: 'organisation.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./register/register-screen.js')).RegisterScreen }),
  },
  {
    path: urls.unit(':unitId'),
    handle: { needs: 'organisation.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./unit/unit-screen.js')).UnitScreen }),
  },
];
