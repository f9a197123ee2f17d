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

  /** Of several leads, the one that reports for the whole task; at most one of a task. @source R05 */
  @Column('boolean', { default: false })
  reportsForTask: boolean;

  /** When the office added the unit or gave it the lead; null for what the document says itself. */
  @Column('timestamptz', { nullable: true })
  appointedAt: Date | null;

  @Column('uuid', { nullable: true })
  appointedBy: string | null;

  @Column('integer')
  sortOrder: number;
}
