import { Column, Entity } from 'typeorm';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import { TenantRow } from '../rows.js';

/** A published result, frozen: inputs, rubric, unit names and every line. Append-only; a correction is another one. */
@Entity('round_snapshots')
export class RoundSnapshotRow extends TenantRow {
  @Column('uuid')
  roundId: string;

  /** 1, and one more for each correction. */
  @Column('integer')
  ordinal: number;

  /** The result that this one corrects. */
  @Column('uuid', { nullable: true })
  supersedesId: string | null;

  @Column('jsonb')
  content: RoundSnapshot;

  /** SHA-256 of the canonical JSON of `content`, hex. */
  @Column('text')
  contentHash: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
