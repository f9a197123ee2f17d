import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit of the round's population; 不参评 units stay in the table and show a dash. */
@Entity('round_units')
export class RoundUnitRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('uuid')
  unitId: string;

  @Column('boolean')
  participates: boolean;
}
