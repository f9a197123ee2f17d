import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** 考核分组: units are ranked inside their category only. */
@Entity('unit_categories')
export class UnitCategoryRow extends TenantRow {
  @Column('text')
  name: string;

  @Column('integer')
  sortOrder: number;

  /** 垂管: its units answer to a superior authority; collectives of the county do not reach them. @source R85 */
  @Column('boolean', { default: false })
  verticallyManaged: boolean;
}
