import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** A printed name (县政府办) of a unit or of a collective: exactly one of the two ids is set. */
@Entity('unit_aliases')
export class UnitAliasRow extends TenantRow {
  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  groupId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  /** First civil day on which the name no longer stands for it; null while it does. */
  @Column('date', { nullable: true })
  endedOn: string | null;
}
