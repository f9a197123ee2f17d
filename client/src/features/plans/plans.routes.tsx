import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

const handle = { needs: 'plan.read' } satisfies RouteHandle;

export const plansRoutes: RouteObject[] = [
  {
    path: urls.plans,
    handle,
    lazy: async () => ({ Component: (await import('./list/plans-screen.js')).PlansScreen }),
  },
  {
    path: urls.plan(':planId'),
    handle,
    lazy: async () => ({ Component: (await import('./plan/plan-screen.js')).PlanScreen }),
  },
  {
    path: urls.planTimetable(':planId'),
    handle,
    lazy: async () => ({ Component: (await import('./timetable/timetable-screen.js')).TimetableScreen }),
  },
  {
    path: urls.planCascade(':planId'),
    handle: { needs: 'plan.read-cascade' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./cascade/cascade-screen.js')).CascadeScreen }),
  },
  {
    path: urls.task(':taskId'),
    handle,
    lazy: async () => ({ Component: (await import('./task/task-screen.js')).TaskScreen }),
  },
];
