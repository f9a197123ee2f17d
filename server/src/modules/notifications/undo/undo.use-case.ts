import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { UndoOfferRow } from '#db/entities/notifications/undo-offer.entity.js';
import type { Actor } from '#shared/access/policy.js';
import type { Clock } from '#shared/kernel/ports.js';
import type { UndoKind } from '#shared/undo/undo-kind.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import type { UndoOutcome } from './undo.type.js';
import { UndoWays } from './undo-ways.js';

/** More than somebody looks at; the newest come first. */
const MOST_SHOWN = 10;

/** 撤销: what the caller has done in the last minutes can be taken back, once, and as far as nobody has gone on from it. */
@Injectable()
export class UndoUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly ways: UndoWays,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  offers(request: RequestContext): Promise<UndoOfferRow[]> {
    const { jurisdictionId, accountId } = authorise(request, 'notice.read').actor;
    return this.reader.read(jurisdictionId, (manager) =>
      manager.find(UndoOfferRow, {
        where: { jurisdictionId, accountId, expiresAt: MoreThan(this.clock.now()) },
        order: { offeredAt: 'DESC', id: 'DESC' },
        take: MOST_SHOWN,
      }),
    );
  }

  /** @throws DomainError NOT_FOUND for what was taken back already, REFUSED after its time, FORBIDDEN without the right */
  take(request: RequestContext, offerId: string): Promise<UndoOutcome> {
    const context = authorise(request, 'notice.read');
    const id = requireId(offerId);
    return this.unitOfWork.run(context, async (tx) => {
      const { jurisdictionId, manager } = tx;
      const { accountId } = context.actor;
      // Locked: of two clicks, the second finds nothing.
      const offer = await manager.findOne(UndoOfferRow, {
        where: { jurisdictionId, accountId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!offer) throw notFound();
      if (offer.expiresAt <= tx.now) throw refusedBy({ key: 'undo.too-late' });
      authoriseList(request, this.ways.of[offer.kind].needs);
      await manager.delete(UndoOfferRow, { jurisdictionId, id });
      return outcomeOf(await this.takeBack(tx, offer, context.actor));
    });
  }

  private takeBack<Kind extends UndoKind>(
    tx: Transaction,
    { kind, payload }: UndoOfferRow & { kind: Kind },
    actor: Actor,
  ): Promise<readonly (string | null)[]> {
    // The payload was written beside the kind that it belongs to.
    return this.ways.of[kind].takeBack(tx, payload as never, actor);
  }
}

function outcomeOf(refusals: readonly (string | null)[]): UndoOutcome {
  const counts = new Map<string, number>();
  for (const reason of refusals) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    done: refusals.filter((reason) => reason === null).length,
    refusals: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
