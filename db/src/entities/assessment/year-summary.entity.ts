import { Column, Entity } from 'typeorm';
import type { AbsenceTerm, YearMethod } from '#shared/assessment/year/year-terms.js';
import type { YearState } from '#shared/assessment/year/year.workflow.js';
import type { TieStyle } from '#shared/assessment/rules/places-of.js';
import { MutableRow } from '../rows.js';

/** How the quarters of a year are rolled up, and how far its result is. One a year. */
@Entity('year_summaries')
export class YearSummaryRow extends MutableRow {
  @Column('integer')
  year: number;

  @Column('text')
  state: YearState;

  @Column('text')
  method: YearMethod;

  @Column('text')
  absence: AbsenceTerm;

  @Column('text')
  ties: TieStyle;

  /** By round id. */
  @Column('jsonb')
  weights: Readonly<Record<string, string>>;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;
}
