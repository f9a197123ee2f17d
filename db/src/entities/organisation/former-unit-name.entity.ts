import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** What a unit was called until a day. Append-only. */
@Entity('former_unit_names')
export class FormerUnitNameRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  name: string;

  @Column('text')
  shortName: string;

  /** First civil day on which it was called otherwise. */
  @Column('date')
  endedOn: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
