import { Column, Entity } from 'typeorm';
import type { LookBackResult } from '#shared/progress/changes/look-back.js';
import { MutableRow } from '../rows.js';

/** One assignment that a look-back goes to see: 查进度、看效果、补不足. Without a result until it was seen. */
@Entity('look_back_items')
export class LookBackItemRow extends MutableRow {
  @Column('uuid')
  lookBackId: string;

  @Column('uuid')
  assignmentId: string;

  @Column('integer')
  sortOrder: number;

  @Column('text', { nullable: true })
  result: LookBackResult | null;

  @Column('text', { default: '' })
  progressFinding: string;

  @Column('text', { default: '' })
  effectFinding: string;

  @Column('text', { default: '' })
  shortfall: string;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  foundPercent: string | null;

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];

  @Column('timestamptz', { nullable: true })
  examinedAt: Date | null;

  @Column('uuid', { nullable: true })
  examinedBy: string | null;
}
