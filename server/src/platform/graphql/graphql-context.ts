import type { Response } from 'express';
import type { RequestContext } from '../request/request-context.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import { LoaderRegistry } from './loader-registry.js';

/** What resolvers get. Made anew for each request and for each event of a subscription. */
export interface GraphqlContext {
  readonly request: RequestContext;
  readonly loaders: LoaderRegistry;
  /** On a WebSocket: the same caller as the session has it now, for authorising each event. */
  readonly refreshed?: () => Promise<GraphqlContext>;
  /** Absent on a WebSocket. */
  readonly http?: { readonly request: RequestWithContext; readonly response: Response };
}

/** Of a request over HTTP that the session middleware has looked at. */
export const contextOf = (request: RequestWithContext, response: Response): GraphqlContext => ({
  request: request.context,
  loaders: new LoaderRegistry(),
  http: { request, response },
});
