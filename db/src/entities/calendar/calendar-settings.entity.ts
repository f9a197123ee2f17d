import { Column, Entity } from 'typeorm';
import type { LastDayPolicy } from '#shared/calendar/last-day-policy.js';
import { TenantRow } from '../rows.js';

/** What a limit does whose last day is not worked; the highest number holds, none means the usual policy. */
@Entity('calendar_settings')
export class CalendarSettingsRow extends TenantRow {
  @Column('integer')
  number: number;

  @Column('text')
  lastDayPolicy: LastDayPolicy;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
