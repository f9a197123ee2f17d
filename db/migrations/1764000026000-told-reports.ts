import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TELL_REPORTS_SQL, UNTELL_REPORTS_SQL } from '../src/views/dashboards/told-reports.sql.js';

/** The read models of reports cost the same however many reports a share has, and nothing for a draft. */
export class ToldReports1764000026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TELL_REPORTS_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNTELL_REPORTS_SQL);
  }
}
