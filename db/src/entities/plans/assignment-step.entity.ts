import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** One item of a unit's own list below a share: a step, with a date a milestone. */
@Entity('assignment_steps')
export class AssignmentStepRow extends MutableRow {
  @Column('uuid')
  assignmentId: string;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  divisionId: string | null;

  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('date', { nullable: true })
  doneOn: string | null;

  @Column('integer')
  sortOrder: number;
}
