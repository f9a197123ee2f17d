import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A change that was carried out: the row is written in its transaction, the answer right after it. */
@Entity('idempotency_keys')
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  /** Made by the client for one action of its user, and sent again with every retry. */
  @PrimaryColumn('uuid')
  key: string;

  /** SHA-256 of operation and input, hex. */
  @Column('text')
  fingerprint: string;

  @Column('timestamptz')
  createdAt: Date;

  /** Sealed with a secret of the session; null when the server died before answering, or the answer was too long. */
  @Column('bytea', { nullable: true })
  answer: Buffer | null;
}
