import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

@Entity('sessions')
export class SessionRow extends TenantRow {
  @Column('uuid')
  accountId: string;

  /** SHA-256 of the cookie's secret, hex: a stolen table logs nobody in. */
  @Column('text')
  tokenHash: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  address: string | null;
}
