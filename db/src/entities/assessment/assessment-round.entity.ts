import { Column, Entity } from 'typeorm';
import type { RoundState } from '#shared/assessment/round.workflow.js';
import type { RoundRubric } from '#shared/assessment/round-record.js';
import { MutableRow } from '../rows.js';

@Entity('assessment_rounds')
export class AssessmentRoundRow extends MutableRow {
  @Column('text')
  name: string;

  @Column('integer')
  year: number;

  @Column('integer')
  quarter: number;

  @Column('text')
  state: RoundState;

  @Column('jsonb')
  rubric: RoundRubric;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;
}
