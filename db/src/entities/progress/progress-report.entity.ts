import { Column, Entity } from 'typeorm';
import type { CarriedItem } from '#shared/progress/prefill/carried-item.js';
import type { ProgressReportState } from '#shared/progress/progress-report.workflow.js';
import { MutableRow } from '../rows.js';

/** What one unit reports about one assignment in one quarter; at most one row for each that is not overruled. */
@Entity('progress_reports')
export class ProgressReportRow extends MutableRow {
  @Column('uuid')
  assignmentId: string;

  @Column('integer')
  year: number;

  @Column('integer')
  quarter: number;

  @Column('text')
  state: ProgressReportState;

  @Column('numeric', { precision: 5, scale: 2 })
  percent: string;

  @Column('text')
  narrative: string;

  @Column('text')
  problems: string;

  @Column('text')
  nextStep: string;

  @Column('date')
  asOf: string;

  /** To the unit's head. */
  @Column('timestamptz', { nullable: true })
  handedInAt: Date | null;

  @Column('uuid', { nullable: true })
  handedInBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  /** Since then a look-back stands against it: it stays as it was accepted, and the quarter is open to another. */
  @Column('timestamptz', { nullable: true })
  overruledAt: Date | null;

  /** 签批: by name, for the signer may have no account. */
  @Column('text', { nullable: true })
  signedOffBy: string | null;

  @Column('date', { nullable: true })
  signedOffOn: string | null;

  /** Problems and next steps of earlier reports, and what has become of them. */
  @Column('jsonb', { default: [] })
  carriedItems: CarriedItem[];
}
