import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#shared/kernel/ports.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CLOCK } from '../database/tokens.js';

const KEEP_ALIVE_MS = 60_000;

/** Notes that a session is in use, at most once a minute: a write for every read would cost more than it tells. */
@Injectable()
export class SessionKeeper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async keepAlive(jurisdictionId: string, sessionId: string, lastSeenAt: Date): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < KEEP_ALIVE_MS) return;
    await this.unitOfWork.runAs({ jurisdictionId, actor: null, requestId: null, address: null }, (tx) =>
      tx.manager.query('UPDATE sessions SET last_seen_at = $3 WHERE jurisdiction_id = $1 AND id = $2', [
        jurisdictionId,
        sessionId,
        now,
      ]),
    );
  }
}
