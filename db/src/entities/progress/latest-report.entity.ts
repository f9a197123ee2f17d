import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What a unit told the office last of its share of a task, accepted or still to be looked at. Kept by a trigger in the
 * reporting transaction; the application only reads it.
 */
@Entity('latest_reports')
export class LatestReportRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  assignmentId: string;

  @Column('uuid')
  taskId: string;

  @Column('uuid')
  reportId: string;

  @Column('numeric', { precision: 5, scale: 2 })
  percent: string;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;
}
