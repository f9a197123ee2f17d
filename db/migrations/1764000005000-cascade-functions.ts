import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASCADE_FUNCTIONS, CASCADE_SQL } from '../src/views/plans/cascade.sql.js';
import { APP_ROLE } from './tenant-table.js';

/** The narrow way between a jurisdiction and those above and below it (ADR 0013). Nobody else may walk it. */
export class CascadeFunctions1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CASCADE_SQL) await runner.query(statement);
    for (const signature of CASCADE_FUNCTIONS) {
      await runner.query(`REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${signature} TO ${APP_ROLE}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of CASCADE_FUNCTIONS) await runner.query(`DROP FUNCTION ${signature}`);
  }
}
