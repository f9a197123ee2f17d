import { Column, Entity } from 'typeorm';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import type { RequestKind } from '#shared/plans/request-kind.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import { MutableRow } from '../rows.js';

/**
 * One unit's share of one task, made when the plan is issued. `percent` and `completedOn` repeat the latest
 * accepted report: the read model that ledger, heatmap and lights are computed from, kept in the accepting transaction.
 */
@Entity('assignments')
export class AssignmentRow extends MutableRow {
  @Column('uuid')
  planId: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  role: TaskRole;

  /** The collective through which the unit was reached, if any. */
  @Column('uuid', { nullable: true })
  groupId: string | null;

  @Column('text')
  state: AssignmentState;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  @Column('uuid', { nullable: true })
  signedBy: string | null;

  /** First civil day of the work: the day of issue. */
  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  dueOn: string | null;

  /** The day the work was due on before its first extension; null when it never was extended. */
  @Column('date', { nullable: true })
  originalDueOn: string | null;

  /** What the unit has asked for and nobody has decided yet: repeats the open row of `assignment_changes`. */
  @Column('text', { nullable: true })
  openRequest: RequestKind | null;

  /** 暂停: nothing is expected of the unit from that day on. */
  @Column('date', { nullable: true })
  suspendedOn: string | null;

  /** 销号: the office has checked the work and struck it off on that day. */
  @Column('date', { nullable: true })
  closedOn: string | null;

  /** Of several leads, the one that reports for the whole task; at most one of a task. @source R05 */
  @Column('boolean', { default: false })
  reportsForTask: boolean;

  /** 科室, 责任人 and 分管领导 that the unit has put in charge. @source R17, R77 */
  @Column('uuid', { nullable: true })
  divisionId: string | null;

  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Column('uuid', { nullable: true })
  leaderId: string | null;

  /** The share of a unit that is no more, which this one goes on with. @source R93 */
  @Column('uuid', { nullable: true })
  continuesId: string | null;

  @Column('numeric', { precision: 5, scale: 2 })
  percent: string;

  /** As-of date of the accepted report that first reached 100 %. */
  @Column('date', { nullable: true })
  completedOn: string | null;

  @Column('uuid', { nullable: true })
  latestReportId: string | null;

  /** Taken from the unit by a revision, or with the whole plan: readable, no longer counted. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
