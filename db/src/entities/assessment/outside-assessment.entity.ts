import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** 绩效评估、目标责任考核: an assessment of others in which a result counts. */
@Entity('outside_assessments')
export class OutsideAssessmentRow extends MutableRow {
  @Column('integer')
  year: number;

  @Column('text')
  name: string;

  @Column('numeric', { precision: 9, scale: 4 })
  fullPoints: string;

  @Column('numeric', { precision: 9, scale: 4 })
  weight: string;
}
