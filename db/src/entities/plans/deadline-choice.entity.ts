import { Column, Entity } from 'typeorm';
import type { DeadlineMeaning } from '#shared/plans/deadlines/deadline-meaning.js';
import { MutableRow } from '../rows.js';

/** What the office takes an ambiguous deadline to mean; `updatedBy` chose it. @source R18 */
@Entity('deadline_choices')
export class DeadlineChoiceRow extends MutableRow {
  @Column('uuid')
  taskId: string;

  @Column('text')
  dutyKey: string;

  @Column('text')
  meaning: DeadlineMeaning;
}
