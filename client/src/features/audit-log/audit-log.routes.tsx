import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const auditLogRoutes: RouteObject[] = [
  {
    path: urls.auditLog,
    handle: { needs: 'audit.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./stream/audit-log-screen.js')).AuditLogScreen }),
  },
];
