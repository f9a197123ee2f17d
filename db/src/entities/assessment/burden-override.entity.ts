import { Column, Entity } from 'typeorm';
import type { BurdenRuleId } from '#shared/assessment/burden-lint/burden-rule.js';
import type { OverrideState } from '#shared/assessment/burden-lint/check-indicators.js';
import { MutableRow } from '../rows.js';

/** One wording of an indicator that may stand in one year's rubrics although a rule objects to it. */
@Entity('burden_overrides')
export class BurdenOverrideRow extends MutableRow {
  @Column('integer')
  year: number;

  @Column('text')
  ruleId: BurdenRuleId;

  /** Of the indicator it was asked for. */
  @Column('text')
  name: string;

  /** See `wordingOf`: any other wording needs an override of its own. */
  @Column('text')
  wording: string;

  @Column('text')
  reason: string;

  @Column('text')
  state: OverrideState;

  /** Of whoever decided; may be empty where it was approved. */
  @Column('text')
  note: string;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Never whoever asked, who is `createdBy`. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;
}
