import { Column, Entity } from 'typeorm';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { MutableRow } from '../rows.js';

@Entity('assessment_rounds')
export class AssessmentRoundRow extends MutableRow {
  @Column('text')
  name: string;

  @Column('text')
  kind: RoundKind;

  /** Closing quarter of the period. */
  @Column('integer')
  year: number;

  @Column('integer')
  quarter: number;

  @Column('text')
  state: RoundState;

  @Column('jsonb')
  rubric: RoundRubric;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  /** Null where the result was published without 公示. */
  @Column('timestamptz', { nullable: true })
  announcedAt: Date | null;

  @Column('uuid', { nullable: true })
  announcedBy: string | null;

  /** Last day of appeals; null before a result is shown. */
  @Column('date', { nullable: true })
  appealsUntil: string | null;

  /** Why the proposal was sent back, until it is made again. */
  @Column('text', { nullable: true })
  sendBackReason: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;
}
