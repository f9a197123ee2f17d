import { Column, Entity } from 'typeorm';
import { TenantRow } from '../rows.js';

/** Something that limits are counted from, each time that it happens. @source R10, R70 */
@Entity('deadline_events')
export class DeadlineEventRow extends TenantRow {
  @Column('uuid')
  taskId: string;

  /** As the task's deadlines print it: 意见征集结束. */
  @Column('text')
  name: string;

  @Column('date')
  occurredOn: string;

  /** `HH:MM` in Asia/Shanghai, for limits in hours. */
  @Column('text', { nullable: true })
  occurredAt: string | null;

  /** Entered where the text gives no number of days. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** The unit that it concerns; null for every unit of the task. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  @Column('text')
  note: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
