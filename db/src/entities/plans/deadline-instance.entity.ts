import { Column, Entity } from 'typeorm';
import type { InstanceNature, InstanceState } from '#shared/plans/deadlines/deadline-instance.js';
import { TenantRow } from '../rows.js';

/** What a unit owes once: in one period, after one event, or by one day. Of a share, or of a whole document (R87). */
@Entity('deadline_instances')
export class DeadlineInstanceRow extends TenantRow {
  @Column('uuid', { nullable: true })
  assignmentId: string | null;

  @Column('uuid', { nullable: true })
  reportingDutyId: string | null;

  /** Of a document's reporting duty; a share knows its own. */
  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** The printed words of the duty. */
  @Column('text')
  dutyKey: string;

  @Column('text')
  nature: InstanceNature;

  /** The day on which the task began to ask for it: nothing is due before. @source R91 */
  @Column('date')
  toldOn: string;

  @Column('uuid', { nullable: true })
  eventId: string | null;

  @Column('date', { nullable: true })
  periodStartsOn: string | null;

  @Column('date', { nullable: true })
  periodEndsOn: string | null;

  @Column('date')
  dueOn: string;

  /** The day that the office has granted: what the document or a calendar says later moves it no further back. */
  @Column('date', { nullable: true })
  extendedTo: string | null;

  /** `HH:MM`, where the limit is counted in hours. */
  @Column('text', { nullable: true })
  dueTime: string | null;

  /** 力争. @source R68 */
  @Column('date', { nullable: true })
  aimOn: string | null;

  @Column('text', { nullable: true })
  aimTime: string | null;

  @Column('integer')
  requiredCount: number;

  /** Sum of the marks that stand. */
  @Column('integer')
  doneCount: number;

  /** The day on which the required count was reached. */
  @Column('date', { nullable: true })
  completedOn: string | null;

  @Column('text')
  state: InstanceState;
}
