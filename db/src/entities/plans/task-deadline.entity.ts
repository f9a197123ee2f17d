import { Column, Entity } from 'typeorm';
import type { DeadlineKind } from '#shared/plans/deadline-kind.js';
import { TenantRow } from '../rows.js';

@Entity('task_deadlines')
export class TaskDeadlineRow extends TenantRow {
  @Column('uuid')
  taskId: string;

  @Column('text')
  kind: DeadlineKind;

  /** As printed. */
  @Column('text')
  text: string;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text', { nullable: true })
  rrule: string | null;

  @Column('text', { nullable: true })
  anchor: string | null;

  @Column('integer', { nullable: true })
  days: number | null;

  @Column('integer', { nullable: true })
  hours: number | null;

  @Column('integer')
  sortOrder: number;
}
