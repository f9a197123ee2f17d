import { Column, Entity } from 'typeorm';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import type { RubricState } from '#shared/assessment/rubrics/rubric.workflow.js';
import { MutableRow } from '../rows.js';

/** One edition of a rubric in the library; never changed once it is published. */
@Entity('rubrics')
export class RubricRow extends MutableRow {
  /** Shared by all editions of one rubric. */
  @Column('uuid')
  seriesId: string;

  /** From 1. */
  @Column('integer')
  edition: number;

  @Column('text')
  name: string;

  @Column('integer')
  year: number;

  /** Whom it is for, in the office's words: 县直部门, 乡镇. */
  @Column('text')
  categoryLabel: string;

  @Column('text')
  state: RubricState;

  @Column('jsonb')
  content: RubricContent;
}
