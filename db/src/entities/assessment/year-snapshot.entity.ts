import { Column, Entity } from 'typeorm';
import type { YearSnapshot } from '#shared/assessment/year/year-snapshot.js';
import { TenantRow } from '../rows.js';

/** A year's published result, frozen. Append-only. */
@Entity('year_snapshots')
export class YearSnapshotRow extends TenantRow {
  @Column('integer')
  year: number;

  @Column('jsonb')
  content: YearSnapshot;

  /** SHA-256 of the canonical JSON of `content`, hex. */
  @Column('text')
  contentHash: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
