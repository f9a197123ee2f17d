import { Column, Entity } from 'typeorm';
import type { AppealState } from '#shared/assessment/appeals/appeal.workflow.js';
import type { Correction } from '#shared/assessment/appeals/correction.js';
import { MutableRow } from '../rows.js';

/** 申诉: a unit's objection to one line of its scorecard, and what became of it. */
@Entity('round_appeals')
export class RoundAppealRow extends MutableRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  unitId: string;

  /** One of the two. */
  @Column('uuid', { nullable: true })
  indicatorId: string | null;

  /** As in the snapshot; its row may be gone. */
  @Column('uuid', { nullable: true })
  adjustmentId: string | null;

  /** The line as the unit saw it: its name, or the reason of a bonus or deduction. */
  @Column('text')
  lineName: string;

  @Column('numeric', { precision: 9, scale: 4 })
  linePoints: string;

  @Column('text')
  reason: string;

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];

  @Column('text')
  state: AppealState;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('jsonb', { nullable: true })
  correction: Correction | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  /** Why the second person sent the decision back. */
  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  /** The corrected result that it led to. */
  @Column('uuid', { nullable: true })
  snapshotId: string | null;
}
