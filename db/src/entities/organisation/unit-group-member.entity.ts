import { Entity, PrimaryColumn } from 'typeorm';

@Entity('unit_group_members')
export class UnitGroupMemberRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  groupId: string;

  @PrimaryColumn('uuid')
  unitId: string;
}
