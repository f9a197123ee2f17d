import { Column, Entity } from 'typeorm';
import type { UnitLevel } from '#shared/organisation/unit-level.js';
import { MutableRow } from '../rows.js';

@Entity('units')
export class UnitRow extends MutableRow {
  @Column('uuid')
  categoryId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text', { default: 'county' })
  level: UnitLevel;

  @Column('text')
  name: string;

  @Column('text')
  shortName: string;

  /** 机构序列 */
  @Column('integer')
  sortOrder: number;

  /** Civil day on which the unit ceased to exist; history keeps it. */
  @Column('date', { nullable: true })
  endedOn: string | null;
}
