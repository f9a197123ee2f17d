import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../lib/route-handle.js';
import { urls } from '../../lib/urls.js';

/** Before the log-in. */
export const guestRoutes: RouteObject[] = [
  {
    path: urls.logIn,
    lazy: async () => ({ Component: (await import('./log-in/log-in-screen.js')).LogInScreen }),
  },
  {
    path: urls.setUp,
    lazy: async () => ({ Component: (await import('./set-up/set-up-screen.js')).SetUpScreen }),
  },
];

export const identityRoutes: RouteObject[] = [
  {
    path: urls.changePassword,
    lazy: async () => ({
      Component: (await import('./change-password/change-password-screen.js')).ChangePasswordScreen,
    }),
  },
  {
    path: urls.accounts,
    handle: { needs: 'account.manage' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./accounts/accounts-screen.js')).AccountsScreen }),
  },
];
