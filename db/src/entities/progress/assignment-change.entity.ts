import { Column, Entity } from 'typeorm';
import type { ChangeKind, ChangeState, CompletionCheck } from '#shared/progress/changes/assignment-change.js';
import { MutableRow } from '../rows.js';

/**
 * 延期、办结、暂停、重开: what was asked for or done about an assignment, by whom decided and how. Made by whoever
 * asked (`createdBy`); at most one of an assignment is open.
 */
@Entity('assignment_changes')
export class AssignmentChangeRow extends MutableRow {
  @Column('uuid')
  assignmentId: string;

  @Column('text')
  kind: ChangeKind;

  @Column('text')
  state: ChangeState;

  /** Why the unit asks, why the office suspends, what a look-back found to fall short. */
  @Column('text')
  reason: string;

  /** 文号 of a suspension; the name of the look-back of a reopening. */
  @Column('text', { default: '' })
  basis: string;

  @Column('date', { nullable: true })
  previousDueOn: string | null;

  @Column('date', { nullable: true })
  askedDueOn: string | null;

  @Column('date', { nullable: true })
  grantedDueOn: string | null;

  /** Planned end of a suspension. */
  @Column('date', { nullable: true })
  resumeOn: string | null;

  /** Real end of a suspension. */
  @Column('date', { nullable: true })
  endedOn: string | null;

  /** The day from which it counts: of the decision, or of the look-back. */
  @Column('date', { nullable: true })
  effectiveOn: string | null;

  /** What whoever checked established: 100 for closed work, the real percent for reopened work. */
  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  foundPercent: string | null;

  @Column('date', { nullable: true })
  foundCompletedOn: string | null;

  @Column('text', { array: true, default: '{}' })
  checked: CompletionCheck[];

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;
}
