import { Column, Entity } from 'typeorm';
import type { VetoEffect } from '#shared/assessment/rules/grade.js';
import { MutableRow } from '../rows.js';

/** 一票否决 of one unit in one round: what happened, and what it does to the result. */
@Entity('round_vetoes')
export class RoundVetoRow extends MutableRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  effect: VetoEffect;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;
}
