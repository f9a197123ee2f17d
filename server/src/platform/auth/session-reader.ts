import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '#shared/kernel/ports.js';
import type { Role } from '#shared/access/roles.js';
import { APP_DATA_SOURCE, CLOCK } from '../database/tokens.js';
import type { RequestContext } from '../request/request-context.js';
import { hashOfSecret, readSessionToken } from './session-token.js';

/** 等保: log out after 30 minutes without a request. */
const IDLE_MINUTES = 30;

type Known = Pick<RequestContext, 'actor' | 'sessionId' | 'mustChangePassword'>;

const NOBODY: Known = { actor: null, sessionId: null, mustChangePassword: false };

interface SessionRecord {
  sessionId: string;
  accountId: string;
  displayName: string;
  role: Role;
  unitId: string | null;
  mustChangePassword: boolean;
  lastSeenAt: Date;
}

/** Who a session cookie belongs to, looked up for every request: disabling an account or logging out works at once. */
@Injectable()
export class SessionReader {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async actorOf(cookie: string | undefined): Promise<Known & { lastSeenAt?: Date }> {
    const token = readSessionToken(cookie);
    if (!token) return NOBODY;
    const record = await this.find(token.jurisdictionId, hashOfSecret(token.secret));
    if (!record) return NOBODY;
    const { accountId, displayName, role, unitId, sessionId, mustChangePassword, lastSeenAt } = record;
    const actor = { jurisdictionId: token.jurisdictionId, accountId, displayName, role, unitId };
    return { actor, sessionId, mustChangePassword, lastSeenAt };
  }

  private async find(jurisdictionId: string, tokenHash: string): Promise<SessionRecord | undefined> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - IDLE_MINUTES * 60_000);
    const [record] = await this.dataSource.query<SessionRecord[]>(
      'SELECT * FROM session_of($1, $2, $3, $4)',
      [jurisdictionId, tokenHash, now, idleSince],
    );
    return record;
  }
}
