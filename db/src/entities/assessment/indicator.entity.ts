import { Column, Entity } from 'typeorm';
import type { SnapshotIndicator } from '#shared/assessment/snapshot-indicator.js';
import type { Combination } from '#shared/assessment/rules/combine-assessors.js';
import type { Part } from '#shared/assessment/rules/rubric-terms.js';
import type { Assessor } from '#shared/assessment/rules/ruled-leaf.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { TenantRow } from '../rows.js';

/** A node of a round's indicator tree. Only leaves carry points; a parent's are the sum of its leaves. */
@Entity('indicators')
export class IndicatorRow extends TenantRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** As printed; empty where the rubric numbers nothing. */
  @Column('text')
  number: string;

  @Column('text')
  name: string;

  /** 评分标准, in the words that units read. */
  @Column('text')
  standard: string;

  /** Null for a heading. */
  @Column('jsonb', { nullable: true })
  rule: ScoringRule | null;

  @Column('numeric', { precision: 9, scale: 4 })
  maxPoints: string;

  @Column('text')
  part: Part;

  /** Null: everybody of the round. */
  @Column('jsonb', { nullable: true })
  appliesTo: SnapshotIndicator['appliesTo'];

  @Column('jsonb')
  assessors: Assessor[];

  @Column('text')
  combination: Combination;

  @Column('integer')
  sortOrder: number;
}
