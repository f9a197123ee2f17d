import { Column, Entity } from 'typeorm';
import type { AdjustmentKind } from '#shared/assessment/adjustment.js';
import { MutableRow } from '../rows.js';

/** 加分 or 扣分 outside the indicators, with its reason; `points` is positive for both. */
@Entity('score_adjustments')
export class ScoreAdjustmentRow extends MutableRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  kind: AdjustmentKind;

  @Column('numeric', { precision: 9, scale: 4 })
  points: string;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** Until then it counts for nothing. */
  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;
}
