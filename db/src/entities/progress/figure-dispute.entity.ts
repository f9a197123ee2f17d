import { Column, Entity } from 'typeorm';
import type { FigureDisputeState, KeptValue } from '#shared/progress/disputes/figure-dispute.workflow.js';
import { MutableRow } from '../rows.js';

/** Another value held against a reported figure, with its source; raised by `createdBy`. One open at a time. */
@Entity('figure_disputes')
export class FigureDisputeRow extends MutableRow {
  @Column('uuid')
  figureId: string;

  @Column('text')
  state: FigureDisputeState;

  /** The figure as it was reported when it was disputed. */
  @Column('numeric')
  reportedValue: string;

  @Column('numeric')
  value: string;

  @Column('text')
  source: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  /** The unit's words. */
  @Column('text', { nullable: true })
  answer: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  /** The office's decision: which value counts. */
  @Column('text', { nullable: true })
  kept: KeptValue | null;

  @Column('text', { nullable: true })
  grounds: string | null;

  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { nullable: true })
  resolvedBy: string | null;
}
