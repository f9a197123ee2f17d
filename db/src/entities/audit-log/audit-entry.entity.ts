import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** Who did what to what, when. Written in the transaction of the change; never updated or deleted. */
@Entity('audit_entries')
export class AuditEntryRow extends TenantRow {
  @Column('timestamptz')
  at: Date;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  /** Name and unit as they were then. */
  @Column('text')
  actorName: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** An action of the closed list, or `identity.*` for log-ins. */
  @Column('text')
  action: string;

  @Column('text')
  entityType: string;

  @Column('uuid', { nullable: true })
  entityId: string | null;

  /** The task that the change is about, if any: what its timeline is read by. */
  @Column('uuid', { nullable: true })
  taskId: string | null;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  @Column('text', { nullable: true })
  requestId: string | null;

  @Column('text', { nullable: true })
  address: string | null;
}
