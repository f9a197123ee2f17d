import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SnapshotLine, SnapshotUnit } from '#shared/assessment/round-snapshot.js';

/** One unit of a snapshot, each line with the standard of its indicator. */
export interface ScorecardContent extends Omit<SnapshotUnit, 'lines'> {
  readonly lines: readonly (SnapshotLine & { readonly standard: string })[];
}

/**
 * Read model of a snapshot, unit by unit: nobody takes a whole round apart to show one scorecard. Written by a trigger
 * when the snapshot is; the application only reads it.
 */
@Entity('round_scorecards')
export class RoundScorecardRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  roundId: string;

  @PrimaryColumn('uuid')
  unitId: string;

  @Column('text')
  roundName: string;

  @Column('integer')
  year: number;

  @Column('integer')
  quarter: number;

  @Column('text')
  contentHash: string;

  @Column('jsonb')
  content: ScorecardContent;
}
