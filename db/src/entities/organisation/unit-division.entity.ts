import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** 科室 of a unit, as the unit itself lists them: no unit of the register. */
@Entity('unit_divisions')
export class UnitDivisionRow extends MutableRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  name: string;

  @Column('integer')
  sortOrder: number;

  /** Civil day from which it is offered no more. */
  @Column('date', { nullable: true })
  endedOn: string | null;
}
