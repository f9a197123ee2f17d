import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  DROP_READ_MODELS_SQL,
  FILL_READ_MODELS,
  READ_MODELS_SQL,
} from '../src/views/dashboards/read-models.sql.js';
import { SESSION_OF_SQL } from '../src/views/identity/session-of.sql.js';
import { APP_ROLE, createTenantTable } from './tenant-table.js';

const TABLES = ['latest_reports', 'unit_months', 'round_scorecards'] as const;

/** What dashboards would count or take apart at every look is kept beside the rows that it comes from. */
export class ReadModels1764000019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    // Read by everybody, written by the triggers alone.
    for (const table of TABLES)
      await runner.query(`REVOKE INSERT, UPDATE, DELETE ON ${table} FROM ${APP_ROLE}`);
    await runner.query(READ_MODELS_SQL);
    await runner.query(SESSION_OF_SQL);
    for (const statement of FILL_READ_MODELS) await runner.query(statement);
    await runner.query('CREATE INDEX latest_reports_task_idx ON latest_reports (jurisdiction_id, task_id)');
    await runner.query(
      'CREATE INDEX tasks_due_idx ON tasks (jurisdiction_id, due_on, code COLLATE "C") WHERE withdrawn_at IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX tasks_due_idx');
    await runner.query('DROP FUNCTION session_of(uuid, text, timestamptz, timestamptz)');
    await runner.query(DROP_READ_MODELS_SQL);
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'latest_reports',
    `assignment_id uuid NOT NULL,
     task_id uuid NOT NULL,
     report_id uuid NOT NULL,
     percent numeric(5,2) NOT NULL,
     submitted_at timestamptz,
     CONSTRAINT latest_reports_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id)
       REFERENCES assignments (jurisdiction_id, id) ON DELETE CASCADE`,
    { key: 'assignment_id' },
  );
  await createTenantTable(
    runner,
    'unit_months',
    `year integer NOT NULL,
     unit_id uuid NOT NULL,
     month date NOT NULL,
     total integer NOT NULL,
     completed integer NOT NULL,
     reported integer NOT NULL`,
    { key: 'year, unit_id, month' },
  );
  await createTenantTable(
    runner,
    'round_scorecards',
    `round_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     round_name text NOT NULL,
     year integer NOT NULL,
     quarter integer NOT NULL,
     content_hash text NOT NULL,
     content jsonb NOT NULL`,
    { key: 'round_id, unit_id' },
  );
}
