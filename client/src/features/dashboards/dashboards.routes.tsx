import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

export const dashboardsRoutes: RouteObject[] = [
  {
    path: urls.overview,
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./overview/overview-screen.js')).OverviewScreen }),
  },
  {
    path: urls.ledger,
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./ledger/ledger-screen.js')).LedgerScreen }),
  },
  {
    path: urls.ledgerExports,
    handle: { needs: 'ledger.export' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./exports/exports-screen.js')).ExportsScreen }),
  },
  {
    path: urls.heatmap,
    handle: { needs: 'assignment.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./heatmap/heatmap-screen.js')).HeatmapScreen }),
  },
  {
    path: urls.attention,
    handle: { needs: 'progress.read' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./attention/attention-screen.js')).AttentionScreen }),
  },
];
