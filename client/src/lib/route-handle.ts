import type { Action } from '#shared/access/actions.js';

/** `handle` of a route that not every role may open; the layout then shows 403 instead of the page. */
export interface RouteHandle {
  readonly needs?: Action;
}
