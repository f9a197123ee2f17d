import { randomUUID } from 'node:crypto';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { claimOf } from '../idempotency/idempotency-claim.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionReader } from './session-reader.js';
import { SessionKeeper } from './session-keeper.js';
import { csrfTokenOf, readSessionToken } from './session-token.js';

/** Puts on every request who asks. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    private readonly sessions: SessionReader,
    private readonly keeper: SessionKeeper,
  ) {}

  async use(request: RequestWithContext, response: Response, next: NextFunction): Promise<void> {
    await this.identify(request, response);
    next();
  }

  /** Looks once at a request, however many ask for it. */
  async identify(request: RequestWithContext, response: Response): Promise<void> {
    if (request.context) return;
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    const cookie = readSessionCookie(request.headers.cookie);
    const { actor, sessionId, mustChangePassword, lastSeenAt } = await this.sessions.actorOf(cookie);
    const token = actor ? readSessionToken(cookie) : undefined;
    request.csrfToken = token ? csrfTokenOf(token.secret) : null;
    const claim = token && claimOf(request, token.secret);
    request.context = { requestId, address: request.ip ?? null, actor, sessionId, mustChangePassword, claim };
    if (actor && sessionId && lastSeenAt)
      await this.keeper.keepAlive(actor.jurisdictionId, sessionId, lastSeenAt);
  }
}
