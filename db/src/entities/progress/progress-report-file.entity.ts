import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('progress_report_files')
export class ProgressReportFileRow {
  @PrimaryColumn('uuid')
  jurisdictionId: string;

  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('uuid')
  fileId: string;

  @Column('integer')
  sortOrder: number;
}
