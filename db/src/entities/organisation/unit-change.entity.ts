import { Column, Entity } from 'typeorm';
import type { UnitChangeKind } from '#shared/organisation/unit-change.js';
import { TenantRow } from '../rows.js';

/** 更名、并入、分设、撤销: what became of a unit, from which day and on what basis. Append-only. */
@Entity('unit_changes')
export class UnitChangeRow extends TenantRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  kind: UnitChangeKind;

  @Column('date')
  effectiveOn: string;

  /** Who took over; several for a split, none for a new name or an abolition. */
  @Column('uuid', { array: true })
  successorIds: string[];

  /** The document that says so: 机构改革方案. */
  @Column('text')
  basis: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
