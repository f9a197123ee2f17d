import { Column, Entity } from 'typeorm';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import { MutableRow } from '../rows.js';

/** What one assessor entered for one unit and indicator. */
@Entity('indicator_scores')
export class IndicatorScoreRow extends MutableRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid')
  indicatorId: string;

  @Column('uuid')
  unitId: string;

  /** Null where the indicator names no assessor. */
  @Column('uuid', { nullable: true })
  assessorId: string | null;

  /** Null: the indicator does not concern the unit (不涉及). */
  @Column('jsonb', { nullable: true })
  input: RuleInput | null;

  @Column('text')
  reason: string;

  /** What the assessor based it on. */
  @Column('uuid', { array: true, default: '{}' })
  fileIds: string[];
}
