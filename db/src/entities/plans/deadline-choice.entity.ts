import { Column, Entity } from 'typeorm';
import type { DeadlineMeaning } from '#shared/plans/deadlines/deadline-meaning.js';
import { MutableRow } from '../rows.js';

/** What the office takes a deadline to mean: an ambiguous text, or how often a duty is owed. `updatedBy` chose it. @source R18 */
@Entity('deadline_choices')
export class DeadlineChoiceRow extends MutableRow {
  @Column('uuid')
  taskId: string;

  @Column('text')
  dutyKey: string;

  @Column('text', { nullable: true })
  meaning: DeadlineMeaning | null;

  /** How often every unit owes it in a period, in place of the printed number; null: as printed. */
  @Column('integer', { nullable: true })
  requiredCount: number | null;
}
