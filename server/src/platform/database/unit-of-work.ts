import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Clock } from '#shared/kernel/ports.js';
import { EventBus } from '../events/event-bus.js';
import type { IdempotencyClaim } from '../idempotency/idempotency-claim.js';
import { takeKey } from '../idempotency/take-key.js';
import type { ActorContext } from '../request/request-context.js';
import { tenantStatement } from './tenant-statement.js';
import { APP_DATA_SOURCE, CLOCK } from './tokens.js';
import { Transaction, type TransactionAuthor } from './transaction.js';

/** Runs one business change: all of it is durable when the promise resolves, or none of it happened. */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventBus,
  ) {}

  /**
   * A change by somebody who is logged in. A request with an idempotency key has one of them, and the key is part of it.
   * @throws DomainError REFUSED when the change of that key was made already
   */
  async run<T>(context: ActorContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { actor, requestId, address, claim } = context;
    const author = { jurisdictionId: actor.jurisdictionId, actor, requestId, address };
    if (!claim) return this.runAs(author, work);
    return this.runAs(
      author,
      (tx) => keyed(tx, actor.accountId, claim, work),
      () => (claim.done = true),
    );
  }

  /** For log-in and set-up, where there is no actor yet. `committed` is told before anybody else. */
  async runAs<T>(
    author: TransactionAuthor,
    work: (tx: Transaction) => Promise<T>,
    committed: () => void = () => undefined,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const transaction = new Transaction(runner.manager, author, this.clock.now());
    let result: T;
    try {
      const begun = begin(runner, author.jurisdictionId);
      result = await work(transaction);
      // Behind what is still on its way: where one of them failed, it undoes the others.
      await Promise.all([begun, transaction.settle(), runner.query('COMMIT')]);
      committed();
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      // A statement that was not waited for has made the next one fail.
      await transaction.settle();
      throw error;
    } finally {
      await runner.release();
    }
    for (const event of transaction.events) await this.events.publish(event);
    return result;
  }
}

/**
 * Not waited for: the first statement is on its way behind it. Without it, row-level security shows and takes no row.
 * The runner is told that it stands in a transaction, or builders would refuse to lock.
 */
function begin(runner: QueryRunner, jurisdictionId: string): Promise<unknown> {
  const begun = runner.query(`BEGIN; ${tenantStatement(jurisdictionId)}`);
  begun.catch(() => undefined);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  return begun;
}

async function keyed<T>(
  tx: Transaction,
  accountId: string,
  claim: IdempotencyClaim,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  await takeKey(tx, accountId, claim);
  return work(tx);
}
