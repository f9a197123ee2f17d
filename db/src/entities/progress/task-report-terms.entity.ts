import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** What the office asks of the reports on a task; a task without a row asks for nothing. */
@Entity('task_report_terms')
export class TaskReportTermsRow extends MutableRow {
  @Column('uuid')
  taskId: string;

  @Column('boolean')
  signOffRequired: boolean;

  /** Texts of the targets that are one for all units together. */
  @Column('text', { array: true })
  jointTargets: string[];
}
