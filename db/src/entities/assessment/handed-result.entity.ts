import { Column, Entity } from 'typeorm';
import type { HandedResult } from '#shared/assessment/measures/outside-assessment.js';
import { TenantRow } from '../rows.js';

/** A result as it was handed to an outside assessment. Append-only. */
@Entity('handed_results')
export class HandedResultRow extends TenantRow {
  @Column('uuid')
  outsideId: string;

  @Column('uuid')
  roundId: string;

  /** Of the snapshot that was handed over. */
  @Column('text')
  contentHash: string;

  @Column('text')
  recipient: string;

  @Column('jsonb')
  rows: readonly HandedResult[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
