import { Column, Entity } from 'typeorm';
import type { PrintedDeadline } from '#shared/plans/cascade/cascade-item.js';
import { TenantRow } from '../rows.js';

/** A point of an external superior document; those of a plan are its tasks. */
@Entity('superior_points')
export class SuperiorPointRow extends TenantRow {
  @Column('uuid')
  superiorDocumentId: string;

  /** As printed. */
  @Column('text')
  ordinal: string;

  @Column('text')
  title: string;

  @Column('text')
  content: string;

  @Column('jsonb')
  deadlines: PrintedDeadline[];

  /** The latest of the deadlines. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('integer')
  sortOrder: number;
}
