import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `joinedOn` of members that have been in a collective since before anybody wrote it down. */
export const SINCE_EVER = '0001-01-01';

@Entity('unit_group_members')
export class UnitGroupMemberRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  groupId: string;

  @PrimaryColumn('uuid')
  unitId: string;

  @PrimaryColumn('date')
  joinedOn: string;

  /** First civil day outside the collective; null for a member. */
  @Column('date', { nullable: true })
  leftOn: string | null;
}
