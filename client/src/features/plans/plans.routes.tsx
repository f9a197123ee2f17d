import type { RouteObject } from 'react-router';

export const plansRoutes: RouteObject[] = [];
