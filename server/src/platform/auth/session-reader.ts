import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#shared/kernel/ports.js';
import type { Role } from '#shared/access/roles.js';
import { Reader } from '../database/reader.js';
import { CLOCK } from '../database/tokens.js';
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
    private readonly reader: Reader,
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

  private find(jurisdictionId: string, tokenHash: string): Promise<SessionRecord | undefined> {
    const now = this.clock.now();
    const idleSince = new Date(now.getTime() - IDLE_MINUTES * 60_000);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [record] = await manager.query<SessionRecord[]>(
        `SELECT s.id AS "sessionId", a.id AS "accountId", a.display_name AS "displayName", a.role, a.unit_id AS "unitId",
                a.must_change_password AS "mustChangePassword", s.last_seen_at AS "lastSeenAt"
           FROM sessions s
           JOIN accounts a ON a.jurisdiction_id = s.jurisdiction_id AND a.id = s.account_id
          WHERE s.jurisdiction_id = $1 AND s.token_hash = $2 AND s.ended_at IS NULL AND s.expires_at > $3
            AND s.last_seen_at > $4 AND NOT a.disabled`,
        [jurisdictionId, tokenHash, now, idleSince],
      );
      return record;
    });
  }
}
