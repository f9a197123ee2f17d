import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '#shared/kernel/ports.js';
import { EventBus } from '../events/event-bus.js';
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

  /** A change by somebody who is logged in. */
  run<T>(context: ActorContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { actor, requestId, address } = context;
    return this.runAs({ jurisdictionId: actor.jurisdictionId, actor, requestId, address }, work);
  }

  /** For log-in and set-up, where there is no actor yet. */
  async runAs<T>(author: TransactionAuthor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let transaction: Transaction;
    let result: T;
    try {
      await runner.startTransaction();
      await runner.query(tenantStatement(author.jurisdictionId));
      transaction = new Transaction(runner.manager, author, this.clock.now());
      result = await work(transaction);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    for (const event of transaction.events) await this.events.publish(event);
    return result;
  }
}
