import { Column, Entity } from 'typeorm';
import type { MeasureBasis, MeasureKind } from '#shared/assessment/measures/measure.js';
import { MutableRow } from '../rows.js';

/** 通报批评、约谈、取消评优资格、通报表扬、加分: decided by a person on a basis, with its effect. */
@Entity('measures')
export class MeasureRow extends MutableRow {
  @Column('uuid')
  unitId: string;

  /** Whose result it concerns. */
  @Column('integer')
  year: number;

  @Column('text')
  kind: MeasureKind;

  @Column('text')
  basis: MeasureBasis;

  @Column('uuid', { nullable: true })
  roundId: string | null;

  @Column('uuid', { nullable: true })
  findingId: string | null;

  @Column('text')
  reason: string;

  @Column('text', { default: '' })
  effect: string;

  @Column('date')
  decidedOn: string;

  @Column('date')
  effectFrom: string;

  /** Null: without end. */
  @Column('date', { nullable: true })
  effectUntil: string | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('date', { nullable: true })
  liftedOn: string | null;

  @Column('text', { default: '' })
  liftedReason: string;
}
