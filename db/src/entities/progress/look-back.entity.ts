import { Column, Entity } from 'typeorm';
import type { LookBackMethod } from '#shared/progress/changes/look-back.js';
import { MutableRow } from '../rows.js';

/** 回头看 or 随机抽查: who went to see what, on which day, and how the items were chosen. */
@Entity('look_backs')
export class LookBackRow extends MutableRow {
  @Column('text')
  title: string;

  @Column('date')
  heldOn: string;

  /** 带队人员, as written down. */
  @Column('text')
  leadBy: string;

  @Column('text')
  method: LookBackMethod;

  @Column('uuid', { nullable: true })
  planId: string | null;

  @Column('uuid', { nullable: true })
  sectionId: string | null;

  @Column('uuid', { nullable: true })
  unitId: string | null;

  /** Of a draw: 0 to 2³²−1, as the driver reads bigints. */
  @Column('bigint', { nullable: true })
  seed: string | null;

  /** Every assignment that could have been drawn, sorted. */
  @Column('uuid', { array: true, default: '{}' })
  population: string[];

  /** SHA-256 of the population, one id a line. */
  @Column('text')
  populationHash: string;
}
