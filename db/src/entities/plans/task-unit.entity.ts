import { Column, Entity } from 'typeorm';
import type { TaskRole } from '#shared/plans/task-role.js';
import { TenantRow } from '../rows.js';

/** A unit or collective as the document names it for a task; both ids null while it is left open. */
@Entity('task_units')
export class TaskUnitRow extends TenantRow {
  @Column('uuid')
  taskId: string;

  @Column('text')
  role: TaskRole;

  @Column('text')
  printedName: string;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('uuid', { nullable: true })
  groupId: string | null;

  /** The members of the collective that the office chose for this task; null for all of them. */
  @Column('uuid', { array: true, nullable: true })
  memberIds: string[] | null;

  @Column('integer')
  sortOrder: number;
}
