import { Column, Entity } from 'typeorm';
import { MutableRow } from '../rows.js';

/** A manual score of one unit for one indicator. */
@Entity('indicator_scores')
export class IndicatorScoreRow extends MutableRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid')
  unitId: string;

  @Column('numeric', { precision: 9, scale: 4 })
  points: string;

  @Column('text')
  reason: string;
}
