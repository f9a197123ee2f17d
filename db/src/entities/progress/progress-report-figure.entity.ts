import { Column, Entity } from 'typeorm';
import type { FigurePart } from '#shared/progress/figures/figure-facts.js';
import { TenantRow } from '../rows.js';

/** One figure of a report. Its label names it for as long as the report exists: disputes hold on to the row. */
@Entity('progress_report_figures')
export class ProgressReportFigureRow extends TenantRow {
  @Column('uuid')
  reportId: string;

  /** The target as it was then; null for a free figure. */
  @Column('uuid', { nullable: true })
  targetId: string | null;

  /** The target's words, or the name of a free figure. */
  @Column('text')
  label: string;

  @Column('numeric')
  value: string;

  @Column('text')
  unit: string;

  @Column('numeric', { nullable: true })
  numerator: string | null;

  @Column('numeric', { nullable: true })
  denominator: string | null;

  @Column('numeric', { nullable: true })
  lastYear: string | null;

  /** The day that this figure is of; null for the report's own. */
  @Column('date', { nullable: true })
  asOf: string | null;

  @Column('jsonb')
  parts: FigurePart[];

  @Column('integer')
  sortOrder: number;
}
