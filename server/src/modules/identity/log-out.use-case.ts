import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import type { ActorContext, RequestContext } from '#server/platform/request/request-context.js';
import { announceEnd } from './end-sessions.js';

/** Ends the session that asks, at once and everywhere: its sockets close too. */
@Injectable()
export class LogOutUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(request: RequestContext): Promise<void> {
    const { actor, sessionId } = request;
    if (!actor || !sessionId) return;
    await this.unitOfWork.run({ ...request, actor } satisfies ActorContext, async (tx) => {
      await tx.manager.query('UPDATE sessions SET ended_at = $3 WHERE jurisdiction_id = $1 AND id = $2', [
        tx.jurisdictionId,
        sessionId,
        tx.now,
      ]);
      await tx.audit({ action: 'identity.log-out', entityType: 'account', entityId: actor.accountId });
      announceEnd(tx, sessionId);
    });
  }
}
