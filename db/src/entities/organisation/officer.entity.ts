import { Column, Entity } from 'typeorm';
import type { OfficerDuty } from '#shared/organisation/officers/officer.js';
import { MutableRow } from '../rows.js';

/** Somebody who answers for a unit's work, with or without an account. The phone number is shown masked. */
@Entity('officers')
export class OfficerRow extends MutableRow {
  @Column('uuid')
  unitId: string;

  @Column('text')
  duty: OfficerDuty;

  @Column('text')
  name: string;

  @Column('text')
  post: string;

  @Column('text')
  phone: string;

  @Column('uuid', { nullable: true })
  divisionId: string | null;

  /** 备案: the day on which the office entered it, and the receipt that it gave. */
  @Column('date', { nullable: true })
  filedOn: string | null;

  @Column('text', { nullable: true })
  receipt: string | null;

  /** Civil day from which somebody else has the duty; history keeps the row. */
  @Column('date', { nullable: true })
  endedOn: string | null;
}
