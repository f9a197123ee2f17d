import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's report that the lead's report was made of. */
@Entity('progress_report_sources')
export class ProgressReportSourceRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('uuid')
  sourceReportId: string;

  @Column('integer')
  sortOrder: number;
}
