import { Inject, Injectable } from '@nestjs/common';
import { SessionRow } from '#db/entities/identity/session.entity.js';
import { sessionCookie } from '#server/platform/auth/session-cookie.js';
import {
  csrfTokenOf,
  hashOfSecret,
  newSessionToken,
  printSessionToken,
} from '#server/platform/auth/session-token.js';
import type { Config } from '#server/platform/config/config.js';
import { CONFIG } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** Longest life of a session, in use or not. */
const SESSION_HOURS = 12;

export interface OpenedSession {
  readonly cookie: string;
  readonly csrfToken: string;
}

/** Starts a session inside the transaction that decided to. */
@Injectable()
export class SessionOpener {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async open(tx: Transaction, accountId: string): Promise<OpenedSession> {
    const token = newSessionToken(tx.jurisdictionId);
    const session = {
      accountId,
      tokenHash: hashOfSecret(token.secret),
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + SESSION_HOURS * 3_600_000),
      endedAt: null,
      address: tx.author.address,
    };
    await tx.append(SessionRow, [session]);
    return {
      cookie: sessionCookie(printSessionToken(token), this.config.secureCookies),
      csrfToken: csrfTokenOf(token.secret),
    };
  }
}
