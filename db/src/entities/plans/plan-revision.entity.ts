import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** A corrected version of the document that was laid over an issued plan. What it changed is in the audit log. */
@Entity('plan_revisions')
export class PlanRevisionRow extends TenantRow {
  @Column('uuid')
  planId: string;

  /** 1 for the first correction. */
  @Column('integer')
  number: number;

  @Column('date')
  revisedOn: string;

  /** The reading of the document, confirmed with the revision. */
  @Column('uuid')
  draftId: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  docNumber: string | null;

  @Column('date', { nullable: true })
  documentDate: string | null;

  /** Differences in which the plan follows the document now. */
  @Column('integer')
  appliedCount: number;

  /** Differences in which the plan stays as it was. */
  @Column('integer')
  keptCount: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
