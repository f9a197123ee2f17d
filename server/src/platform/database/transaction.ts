import type { EntityManager } from 'typeorm';
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
import {
  insertStatement,
  selectStatement,
  tableOf,
  updateStatement,
  type Statement,
  type Table,
} from './row-statements.js';

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
  /** Statements on their way whose end the commit waits for. */
  private readonly sent: Promise<unknown>[] = [];

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
    return this.insertAll(table, this.stamped(rows));
  }

  /**
   * The same without waiting: for a row of which nothing more need be known. What the database has against it is thrown
   * by what is asked next, or by the commit.
   */
  post<Row extends MutableRow>(table: TableClass<Row>, rows: readonly Omit<Row, Managed>[]): string[] {
    return this.postAll(table, this.stamped(rows));
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
    { id, version }: { id: string; version: number },
    patch: Partial<Omit<Row, Managed>>,
  ): Promise<void> {
    const { jurisdictionId } = this;
    const stamp = { updatedAt: this.now, updatedBy: this.author.actor?.accountId ?? null };
    const [, affected] = await this.ask<[unknown, number]>(
      updateStatement(this.table(table), { jurisdictionId, id, version }, { ...patch, ...stamp }),
    );
    if (affected === 1) return;
    const current = await this.find<MutableRow>(table, { id });
    throw current ? conflict(current.version) : notFound();
  }

  /** The row, locked until the end of the transaction. @throws DomainError NOT_FOUND */
  async lock<Row extends MutableRow>(table: TableClass<Row>, id: string): Promise<Row> {
    const [row] = await this.ask<Row[]>(
      selectStatement(this.table(table), { jurisdictionId: this.jurisdictionId, id }, true),
    );
    if (!row) throw notFound();
    return row;
  }

  /** The row of the jurisdiction that these properties name, as it stands. */
  async find<Row extends TenantRow>(table: TableClass<Row>, key: Partial<Row>): Promise<Row | null> {
    const [row] = await this.ask<Row[]>(
      selectStatement(this.table(table), { jurisdictionId: this.jurisdictionId, ...key }),
    );
    return row ?? null;
  }

  /** Records who did what, in this very transaction: if it cannot be written, nothing is. Waited for by the commit. */
  audit(change: AuditedChange): Promise<void> {
    return this.auditAll([change]);
  }

  /** The same for many changes of one operation, in their order. */
  auditAll(changes: readonly AuditedChange[]): Promise<void> {
    const { actor, requestId, address } = this.author;
    this.postAll(
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
    return Promise.resolve();
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
    this.postAll(NoticeRow, rows);
  }

  /** Told to subscribers after the commit, never before. */
  announce(event: DomainEvent): void {
    this.events.push(event);
  }

  /** Ends when all that was sent has been answered. @throws what the database had against the first that it refused */
  async settle(): Promise<void> {
    await Promise.all(this.sent);
  }

  private stamped(rows: readonly object[]): object[] {
    const by = this.author.actor?.accountId ?? null;
    const stamp = { version: 1, createdAt: this.now, createdBy: by, updatedAt: this.now, updatedBy: by };
    return rows.map((row) => ({ ...row, ...stamp }));
  }

  private async insertAll(table: TableClass<unknown>, rows: readonly object[]): Promise<string[]> {
    const complete = this.identified(rows);
    await this.insertRaw(table, complete);
    return complete.map(({ id }) => id);
  }

  private postAll(table: TableClass<unknown>, rows: readonly object[]): string[] {
    const complete = this.identified(rows);
    const sent = this.insertRaw(table, complete);
    // Told by `settle`; until then it is nobody's.
    sent.catch(() => undefined);
    this.sent.push(sent);
    return complete.map(({ id }) => id);
  }

  private identified(rows: readonly object[]): { id: string }[] {
    return rows.map((row) => ({ ...row, jurisdictionId: this.jurisdictionId, id: newId() }));
  }

  /** All on their way when it returns: they follow each other, and what is asked next follows them. */
  private async insertRaw(table: TableClass<unknown>, rows: readonly object[]): Promise<void> {
    const into = this.table(table);
    const parts: Promise<unknown>[] = [];
    for (let start = 0; start < rows.length; start += MOST_ROWS)
      parts.push(this.ask(insertStatement(into, rows.slice(start, start + MOST_ROWS))));
    await Promise.all(parts);
  }

  private table(entity: TableClass<unknown>): Table {
    return tableOf(this.manager.connection, entity);
  }

  private ask<Result>({ text, values }: Statement): Promise<Result> {
    return this.manager.query<Result>(text, values);
  }
}

/** Of one statement: PostgreSQL takes at most 65,535 parameters. */
const MOST_ROWS = 1_000;
