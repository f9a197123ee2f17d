import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Read model of the newest snapshot: one unit's totals and rank, for rankings and trends. Replaced with it. */
@Entity('round_results')
export class RoundResultRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('uuid')
  unitId: string;

  @Column('uuid')
  categoryId: string;

  @Column('text')
  unitName: string;

  @Column('text')
  categoryName: string;

  @Column('integer')
  sortOrder: number;

  @Column('boolean')
  participates: boolean;

  @Column('numeric', { precision: 9, scale: 4 })
  base: string;

  @Column('numeric', { precision: 9, scale: 4 })
  bonus: string;

  @Column('numeric', { precision: 9, scale: 4 })
  deduction: string;

  @Column('numeric', { precision: 9, scale: 4 })
  total: string;

  /** Null for 不参评. */
  @Column('integer', { nullable: true })
  rank: number | null;

  /** 等次; null where the round has none. */
  @Column('text', { nullable: true })
  grade: string | null;
}
