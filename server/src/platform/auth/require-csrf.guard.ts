import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { forbidden, unauthenticated } from '../errors/domain-error.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import { isSameOrigin } from './same-origin.js';
import { sameToken } from './session-token.js';

/** For REST endpoints that change something: a session, our own origin and the session's token. */
@Injectable()
export class RequireCsrfGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const request = execution.switchToHttp().getRequest<RequestWithContext>();
    if (!request.csrfToken) throw unauthenticated();
    if (!isSameOrigin(request) || !carriesCsrfToken(request)) throw forbidden();
    return true;
  }
}

export function carriesCsrfToken(request: RequestWithContext): boolean {
  const sent = request.headers['x-csrf-token'];
  return typeof sent === 'string' && request.csrfToken !== null && sameToken(sent, request.csrfToken);
}
