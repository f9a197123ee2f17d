import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** A report that the document asks every one of its units for. @source R87 */
@Entity('reporting_duties')
export class ReportingDutyRow extends TenantRow {
  @Column('uuid')
  planId: string;

  @Column('text')
  text: string;

  @Column('date')
  dueOn: string;

  /** Empty where the document names none. */
  @Column('text')
  recipient: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
