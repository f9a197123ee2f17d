import { Column, Entity } from 'typeorm';
import type { EscalationEnding, EscalationTarget } from '#shared/progress/lights/escalation-ladder.js';
import { TenantRow } from '../rows.js';

/** A share that reached a step of the ladder, once for each deadline it had. */
@Entity('escalations')
export class EscalationRow extends TenantRow {
  @Column('uuid')
  assignmentId: string;

  @Column('uuid')
  taskId: string;

  /** Whose share it was then. */
  @Column('uuid')
  unitId: string;

  /** The deadline that was passed, or came near at step 0. */
  @Column('date')
  dueOn: string;

  /** 0: due soon; from 1 on: the place in the ladder. */
  @Column('integer')
  step: number;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  tells: EscalationTarget[];

  @Column('integer')
  policyNumber: number;

  @Column('date')
  raisedOn: string;

  @Column('timestamptz')
  raisedAt: Date;

  /** The day on which the share was found off the ladder. */
  @Column('date', { nullable: true })
  closedOn: string | null;

  @Column('text', { nullable: true })
  ending: EscalationEnding | null;
}
