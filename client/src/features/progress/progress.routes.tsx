import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const progressRoutes: RouteObject[] = [
  {
    path: urls.work,
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./work-list/work-list-screen.js')).WorkListScreen }),
  },
  {
    path: urls.workList(':kind'),
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./work-list/work-list-screen.js')).WorkListScreen }),
  },
  {
    path: urls.assignment(':id'),
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./assignment/assignment-screen.js')).AssignmentScreen }),
  },
  {
    path: urls.progressReport(':id'),
    handle: { needs: 'progress.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./review/review-screen.js')).ReviewScreen }),
  },
];
