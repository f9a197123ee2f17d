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
    path: urls.reminders,
    handle: { needs: 'assignment.remind' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./reminders/reminders-screen.js')).RemindersScreen }),
  },
  {
    path: urls.unitList,
    handle: { needs: 'assignment.break-down' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./breakdown/unit-list-screen.js')).UnitListScreen }),
  },
  {
    path: urls.lightPolicy,
    handle: { needs: 'light-policy.manage' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./light-policy/light-policy-screen.js')).LightPolicyScreen,
    }),
  },
  {
    path: urls.assignment(':id'),
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./assignment/assignment-screen.js')).AssignmentScreen }),
  },
  {
    path: urls.approvals,
    handle: { needs: 'completion.check' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./changes/approvals/approvals-screen.js')).ApprovalsScreen,
    }),
  },
  {
    path: urls.followedItems,
    handle: { needs: 'followed-item.read' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./changes/follow/followed-items-screen.js')).FollowedItemsScreen,
    }),
  },
  {
    path: urls.findings,
    handle: { needs: 'followed-item.read' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./changes/follow/followed-items-screen.js')).FindingsScreen,
    }),
  },
  {
    path: urls.followedItem(':id'),
    handle: { needs: 'followed-item.read' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./changes/follow/followed-item-screen.js')).FollowedItemScreen,
    }),
  },
  {
    path: urls.lookBacks,
    handle: { needs: 'look-back.read' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./changes/look-back/look-backs-screen.js')).LookBacksScreen,
    }),
  },
  {
    path: urls.lookBack(':id'),
    handle: { needs: 'look-back.read' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./changes/look-back/look-back-screen.js')).LookBackScreen,
    }),
  },
  {
    path: urls.progressReport(':id'),
    handle: { needs: 'progress.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./review/review-screen.js')).ReviewScreen }),
  },
  {
    path: urls.quarterGrid,
    handle: { needs: 'progress.write-report' } satisfies RouteHandle,
    lazy: async () => ({
      Component: (await import('./quarter-grid/quarter-grid-screen.js')).QuarterGridScreen,
    }),
  },
];
