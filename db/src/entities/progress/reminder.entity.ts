import { Column, Entity } from 'typeorm';
import type { ReminderReason } from '#shared/progress/reminders/reminder.rules.js';
import { TenantRow } from '../rows.js';

/** 催办: who reminded which unit of which share, when and of what. Append-only. */
@Entity('reminders')
export class ReminderRow extends TenantRow {
  @Column('uuid')
  assignmentId: string;

  @Column('text')
  reason: ReminderReason;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
