import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A unit's standing shares of a year's plans that are due in one month. Kept by triggers in the transactions that change
 * shares and reports; the application only reads it.
 */
@Entity('unit_months')
export class UnitMonthRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  /** Of the plan. */
  @PrimaryColumn('integer')
  year: number;

  @PrimaryColumn('uuid')
  unitId: string;

  /** Its first day; `infinity` for shares without a deadline. */
  @PrimaryColumn('date')
  month: string;

  @Column('integer')
  total: number;

  /** By what the office has accepted. */
  @Column('integer')
  completed: number;

  /** By what the unit has told, accepted or not. */
  @Column('integer')
  reported: number;
}
