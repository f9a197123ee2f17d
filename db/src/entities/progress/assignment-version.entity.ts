import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import type { TaskRole } from '#shared/plans/task-role.js';

/** An assignment as it stood from one civil day until another. Kept by a trigger; the application only reads it. */
@Entity('assignment_versions')
export class AssignmentVersionRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  assignmentId: string;

  @PrimaryColumn('date')
  validFrom: string;

  /** The first day on which it did not stand any more; null while it stands. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  role: TaskRole;

  @Column('uuid', { nullable: true })
  groupId: string | null;

  @Column('text')
  state: AssignmentState;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('date', { nullable: true })
  suspendedOn: string | null;

  @Column('date', { nullable: true })
  closedOn: string | null;

  @Column('numeric', { precision: 5, scale: 2 })
  percent: string;

  @Column('date', { nullable: true })
  completedOn: string | null;

  @Column('uuid', { nullable: true })
  latestReportId: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
