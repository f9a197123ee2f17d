import { Column, Entity } from 'typeorm';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { MutableRow } from '../rows.js';

/** 自评: what a unit entered about itself for one indicator. It never counts. */
@Entity('self_scores')
export class SelfScoreRow extends MutableRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  unitId: string;

  @Column('uuid')
  indicatorId: string;

  /** Null: does not concern the unit, as the unit says (不涉及). */
  @Column('jsonb', { nullable: true })
  input: RuleInput | null;

  @Column('text')
  reason: string;

  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];
}
