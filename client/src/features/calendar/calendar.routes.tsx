import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const calendarRoutes: RouteObject[] = [
  {
    path: urls.calendar,
    handle: { needs: 'calendar.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./year/calendar-screen.js')).CalendarScreen }),
  },
];
