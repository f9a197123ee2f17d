import { Column, Entity } from 'typeorm';
import type { NoticeKind, NoticeParameters } from '#shared/notifications/notice-kind.js';
import { TenantRow } from '../rows.js';

/** What one account is told by the system itself, written in the transaction that gives the reason. */
@Entity('notices')
export class NoticeRow extends TenantRow {
  /** Whom it is for. */
  @Column('uuid')
  accountId: string;

  @Column('text')
  kind: NoticeKind;

  @Column('jsonb')
  parameters: NoticeParameters;

  /** Where it leads to in the client: a path from the root. */
  @Column('text')
  path: string;

  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
