import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { MutableRow, TenantRow } from '#db/entities/rows.js';
import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import type { Actor } from '#shared/access/policy.js';
import type { AuditedEntity } from '#shared/audit-log/audited-words.js';
import { civilDateInShanghai, type CivilDate } from '#shared/kernel/civil-date.js';
import { conflict, notFound } from '../errors/domain-error.js';
import type { DomainEvent } from '../events/domain-event.js';
import { newId } from './new-id.js';
import { recipientsOf, type NoticeToWrite } from './notice-recipients.js';

type Managed = keyof MutableRow;
type TableClass<Row> = new () => Row;

/** What an audit entry says besides who and when. */
export interface AuditedChange {
  readonly action: string;
  readonly entityType: AuditedEntity;
  readonly entityId: string | null;
  /** The task that it is about: the change then stands in the task's timeline. */
  readonly taskId?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Who is charged with the change. `actor` is null for log-ins and the first set-up. */
export interface TransactionAuthor {
  readonly jurisdictionId: string;
  readonly actor: Pick<Actor, 'accountId' | 'displayName' | 'unitId'> | null;
  readonly requestId: string | null;
  readonly address: string | null;
}

/** One business transaction: its rows, audit entries and events stand or fall together. */
export class Transaction {
  readonly events: DomainEvent[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly author: TransactionAuthor,
    readonly now: Date,
  ) {}

  get jurisdictionId(): string {
    return this.author.jurisdictionId;
  }

  get today(): CivilDate {
    return civilDateInShanghai(this.now);
  }

  /** Inserts rows that people will change, at version 1, stamped with the author. Returns their ids in order. */
  async insert<Row extends MutableRow>(
    table: TableClass<Row>,
    rows: readonly Omit<Row, Managed>[],
  ): Promise<string[]> {
    const by = this.author.actor?.accountId ?? null;
    const stamp = { version: 1, createdAt: this.now, createdBy: by, updatedAt: this.now, updatedBy: by };
    return this.insertAll(
      table,
      rows.map((row) => ({ ...row, ...stamp })),
    );
  }

  /** Inserts rows that are written once. Returns their ids in order. */
  async append<Row extends TenantRow>(
    table: TableClass<Row>,
    rows: readonly Omit<Row, keyof TenantRow>[],
  ): Promise<string[]> {
    return this.insertAll(table, rows);
  }

  /** Inserts rows whose key is made of other ids. */
  async link<Row extends { jurisdictionId: string }>(
    table: TableClass<Row>,
    rows: readonly Omit<Row, 'jurisdictionId'>[],
  ): Promise<void> {
    await this.insertRaw(
      table,
      rows.map((row) => ({ ...row, jurisdictionId: this.jurisdictionId })),
    );
  }

  /**
   * Changes a row if it still has the version that the caller saw, and raises the version by one.
   * @throws DomainError NOT_FOUND, or CONFLICT with the version that the row has now
   */
  async update<Row extends MutableRow>(
    table: TableClass<Row>,
    key: { id: string; version: number },
    patch: Partial<Omit<Row, Managed>>,
  ): Promise<void> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(table as EntityTarget<ObjectLiteral>)
      .set({
        ...patch,
        // Counted by the database: one more than the largest integer that a caller may send is none.
        version: () => 'version + 1',
        updatedAt: this.now,
        updatedBy: this.author.actor?.accountId ?? null,
      })
      .where('jurisdictionId = :jurisdictionId AND id = :id AND version = :version', {
        jurisdictionId: this.jurisdictionId,
        ...key,
      })
      .execute();
    if (affected === 1) return;
    const current = await this.manager.findOneBy<MutableRow>(table, {
      jurisdictionId: this.jurisdictionId,
      id: key.id,
    });
    throw current ? conflict(current.version) : notFound();
  }

  /** The row, locked until the end of the transaction. @throws DomainError NOT_FOUND */
  async lock<Row extends MutableRow>(table: TableClass<Row>, id: string): Promise<Row> {
    const row = await this.manager.findOne<MutableRow>(table, {
      where: { jurisdictionId: this.jurisdictionId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw notFound();
    return row as Row;
  }

  /** Records who did what, in this very transaction: if it cannot be written, nothing is. */
  async audit(change: AuditedChange): Promise<void> {
    await this.auditAll([change]);
  }

  /** The same for many changes of one operation, in their order. */
  async auditAll(changes: readonly AuditedChange[]): Promise<void> {
    if (changes.length === 0) return;
    const { actor, requestId, address } = this.author;
    await this.append(
      AuditEntryRow,
      changes.map((change) => ({
        at: this.now,
        accountId: actor?.accountId ?? null,
        actorName: actor?.displayName ?? '',
        unitId: actor?.unitId ?? null,
        action: change.action,
        entityType: change.entityType,
        entityId: change.entityId,
        taskId: change.taskId ?? null,
        before: change.before ?? null,
        after: change.after ?? null,
        requestId,
        address,
      })),
    );
  }

  /**
   * Writes notices to the people whom they are for, in this very transaction; never to the author, nor to accounts
   * that are disabled. Two statements for any number of notices.
   */
  async notify(notices: readonly NoticeToWrite[]): Promise<void> {
    if (notices.length === 0) return;
    const recipients = await recipientsOf(this.manager, this.jurisdictionId, notices);
    const rows = notices.flatMap(({ kind, parameters, path, taskId }, at) =>
      (recipients.get(at) ?? [])
        .filter((accountId) => accountId !== this.author.actor?.accountId)
        .map((accountId) => ({
          accountId,
          kind,
          parameters,
          path,
          taskId: taskId ?? null,
          createdAt: this.now,
          readAt: null,
        })),
    );
    await this.append(NoticeRow, rows);
  }

  /** Told to subscribers after the commit, never before. */
  announce(event: DomainEvent): void {
    this.events.push(event);
  }

  private async insertAll(table: TableClass<unknown>, rows: readonly object[]): Promise<string[]> {
    const complete = rows.map((row) => ({ ...row, jurisdictionId: this.jurisdictionId, id: newId() }));
    await this.insertRaw(table, complete);
    return complete.map((row) => row.id);
  }

  private async insertRaw(table: TableClass<unknown>, rows: readonly object[]): Promise<void> {
    // PostgreSQL takes at most 65,535 parameters a statement.
    for (let start = 0; start < rows.length; start += 1000) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(table)
        .values(rows.slice(start, start + 1000))
        .updateEntity(false)
        .execute();
    }
  }
}
