import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** 集合单位 such as 各镇办: kept as printed, expanded to its members when a plan is issued. */
@Entity('unit_groups')
export class UnitGroupRow extends MutableRow {
  @Column('text')
  name: string;

  @Column('integer')
  sortOrder: number;

  /** Whether its vertically managed members are reached too. */
  @Column('boolean', { default: false })
  reachesVertical: boolean;
}
