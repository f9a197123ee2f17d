import type { Request } from 'express';
import type { RequestContext } from './request-context.js';

/** An HTTP request after the session middleware has looked at it. */
export interface RequestWithContext extends Request {
  context: RequestContext;
  /** What the page must send back with every change; null before log-in. */
  csrfToken: string | null;
}
