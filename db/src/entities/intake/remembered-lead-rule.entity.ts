import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** Whether the office let the first unit of a list lead where a document did not say; the latest choice is proposed next. */
@Entity('remembered_lead_rules')
export class RememberedLeadRuleRow extends TenantRow {
  @Column('boolean')
  firstListedLeads: boolean;

  @Column('text')
  documentTitle: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
