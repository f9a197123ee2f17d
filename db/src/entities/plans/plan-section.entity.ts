import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

@Entity('plan_sections')
export class PlanSectionRow extends TenantRow {
  @Column('uuid')
  planId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** The heading as printed, ordinal included. */
  @Column('text')
  title: string;

  @Column('integer')
  sortOrder: number;
}
