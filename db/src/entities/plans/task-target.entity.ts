import { Column, Entity } from 'typeorm';
import type { Comparator } from '#shared/plans/comparator.js';
import { TenantRow } from '../rows.js';

@Entity('task_targets')
export class TaskTargetRow extends TenantRow {
  @Column('uuid')
  taskId: string;

  /** As printed. */
  @Column('text')
  text: string;

  @Column('text')
  comparator: Comparator;

  /** Exact decimals; several for 分别达到. */
  @Column('text', { array: true })
  value: string[];

  @Column('text')
  unit: string;

  @Column('text', { nullable: true })
  per: string | null;

  @Column('text', { nullable: true })
  scope: string | null;

  @Column('integer')
  sortOrder: number;
}
