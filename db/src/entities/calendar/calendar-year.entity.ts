import { Column, Entity } from 'typeorm';
import type { CalendarDay } from '#shared/calendar/calendar-year.js';
import { TenantRow } from '../rows.js';

/** One version of one year's calendar; the highest number of a year holds. */
@Entity('calendar_years')
export class CalendarYearRow extends TenantRow {
  @Column('integer')
  year: number;

  /** 1 for the first version. */
  @Column('integer')
  number: number;

  /** 文号 of the notice. */
  @Column('text')
  source: string;

  @Column('jsonb')
  days: CalendarDay[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
