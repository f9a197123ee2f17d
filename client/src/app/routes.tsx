import type { RouteObject } from 'react-router';
import { assessmentRoutes } from '../features/assessment/assessment.routes.js';
import { auditLogRoutes } from '../features/audit-log/audit-log.routes.js';
import { calendarRoutes } from '../features/calendar/calendar.routes.js';
import { dashboardsRoutes } from '../features/dashboards/dashboards.routes.js';
import { guestRoutes, identityRoutes } from '../features/identity/identity.routes.js';
import { intakeRoutes } from '../features/intake/intake.routes.js';
import { notificationsRoutes } from '../features/notifications/notifications.routes.js';
import { organisationRoutes } from '../features/organisation/organisation.routes.js';
import { plansRoutes } from '../features/plans/plans.routes.js';
import { progressRoutes } from '../features/progress/progress.routes.js';
import { Loading } from '../ui/loading.js';
import { RequireViewer } from './require-viewer.js';
import { FailedScreen } from './screens/failed-screen.js';
import { NotFoundScreen } from './screens/not-found-screen.js';

const loadLayout = async () => ({ Component: (await import('./layout/app-layout.js')).AppLayout });
const loadHome = async () => ({ Component: (await import('./screens/home-screen.js')).HomeScreen });

/** Features bring tables of routes; their screens are loaded when they are opened. */
export const routes: RouteObject[] = [
  { errorElement: <FailedScreen />, hydrateFallbackElement: <Loading />, children: guestRoutes },
  {
    element: <RequireViewer />,
    errorElement: <FailedScreen />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        lazy: loadLayout,
        children: [
          {
            errorElement: <FailedScreen />,
            children: [
              { index: true, lazy: loadHome },
              ...identityRoutes,
              ...organisationRoutes,
              ...calendarRoutes,
              ...intakeRoutes,
              ...plansRoutes,
              ...progressRoutes,
              ...dashboardsRoutes,
              ...assessmentRoutes,
              ...notificationsRoutes,
              ...auditLogRoutes,
              { path: '*', element: <NotFoundScreen /> },
            ],
          },
        ],
      },
    ],
  },
];
