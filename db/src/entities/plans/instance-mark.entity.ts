import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** What a unit entered as done. Taken back, it stays readable and counts no longer. */
@Entity('instance_marks')
export class InstanceMarkRow extends TenantRow {
  @Column('uuid')
  instanceId: string;

  @Column('date')
  doneOn: string;

  @Column('integer')
  count: number;

  @Column('text')
  note: string;

  /** Evidence. */
  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** Not entered by hand: it follows from a report of 100 %, and is taken back with it. */
  @Column('boolean')
  byReport: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  @Column('uuid', { nullable: true })
  takenBackBy: string | null;
}
