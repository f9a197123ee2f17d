import { Column, Entity } from 'typeorm';
import type { ScoringMethod } from '#shared/assessment/scoring-method.js';
import { TenantRow } from '../rows.js';

/** A node of a round's indicator tree. Only leaves carry points; a parent's are the sum of its leaves. */
@Entity('indicators')
export class IndicatorRow extends TenantRow {
  @Column('uuid')
  roundId: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  name: string;

  /** 评分标准, in the words that units read. */
  @Column('text')
  standard: string;

  /** Null for a heading. */
  @Column('text', { nullable: true })
  method: ScoringMethod | null;

  @Column('numeric', { precision: 9, scale: 4 })
  maxPoints: string;

  @Column('integer')
  sortOrder: number;
}
