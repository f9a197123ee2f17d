import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FIRST_SUBORDINATE_TASKS } from '../src/views/plans/cascade.sql.js';
import {
  ASSIGNMENT_STATUS_SQL,
  DROP_ASSIGNMENT_STATUS_SQL,
} from '../src/views/progress/assignment-status.sql.js';
import {
  ASSIGNMENT_VERSIONS_SQL,
  DROP_ASSIGNMENT_VERSIONS_SQL,
} from '../src/views/progress/assignment-versions.sql.js';
import { SUBORDINATE_TASKS } from '../src/views/progress/subordinate-tasks.sql.js';
import { DROP_FIRST_ASSIGNMENT_STATUS, FIRST_ASSIGNMENT_STATUS } from './first-assignment-status.sql.js';
import { APP_ROLE, createTenantTable } from './tenant-table.js';

/** Light policies as versioned data, the escalation ladder, and the ledger as it stood on any day. */
export class LightsAndHistory1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createLightPolicies(runner);
    await createEscalations(runner);
    await createAssignmentVersions(runner);
    await runner.query(DROP_FIRST_ASSIGNMENT_STATUS);
    await runner.query(ASSIGNMENT_STATUS_SQL);
    await runner.query(SUBORDINATE_TASKS);
    // A task's timeline tells what was done to its whole plan as well.
    await runner.query(
      `CREATE INDEX audit_entries_plan_idx ON audit_entries (jurisdiction_id, entity_id, at) WHERE entity_type = 'plan'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_entries_plan_idx');
    await runner.query(DROP_ASSIGNMENT_STATUS_SQL);
    await runner.query(FIRST_ASSIGNMENT_STATUS);
    await runner.query(FIRST_SUBORDINATE_TASKS);
    await runner.query(DROP_ASSIGNMENT_VERSIONS_SQL);
    for (const table of ['assignment_versions', 'escalations', 'light_policies'])
      await runner.query(`DROP TABLE ${table}`);
  }
}

async function createLightPolicies(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'light_policies',
    `number integer NOT NULL CONSTRAINT light_policies_number_check CHECK (number > 0),
     valid_from date NOT NULL,
     tolerance integer NOT NULL,
     not_started_lag integer NOT NULL,
     due_soon_days integer NOT NULL,
     yellow_lag integer NOT NULL,
     status_names jsonb NOT NULL,
     light_names jsonb NOT NULL,
     light_colours jsonb NOT NULL,
     status_colours jsonb NOT NULL,
     ladder jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT light_policies_number_key UNIQUE (jurisdiction_id, number)`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE INDEX light_policies_valid_idx ON light_policies (jurisdiction_id, valid_from, number)',
  );
}

/** Step 0 is the word that a deadline comes near; the ladder's own steps count from 1. */
async function createEscalations(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'escalations',
    `assignment_id uuid NOT NULL,
     task_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     due_on date NOT NULL,
     step integer NOT NULL CONSTRAINT escalations_step_check CHECK (step >= 0),
     name text NOT NULL,
     tells text[] NOT NULL,
     policy_number integer NOT NULL,
     raised_on date NOT NULL,
     raised_at timestamptz NOT NULL,
     closed_on date,
     ending text CONSTRAINT escalations_ending_check CHECK (ending IN ('completed', 'extended', 'suspended', 'withdrawn')),
     CONSTRAINT escalations_closed_check CHECK ((closed_on IS NULL) = (ending IS NULL)),
     CONSTRAINT escalations_step_key UNIQUE (jurisdiction_id, assignment_id, due_on, step),
     CONSTRAINT escalations_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id) REFERENCES assignments (jurisdiction_id, id),
     CONSTRAINT escalations_task_fkey FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id),
     CONSTRAINT escalations_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`,
  );
  await runner.query('CREATE INDEX escalations_task_idx ON escalations (jurisdiction_id, task_id)');
  await runner.query(
    'CREATE INDEX escalations_open_idx ON escalations (jurisdiction_id, assignment_id) WHERE closed_on IS NULL',
  );
}

async function createAssignmentVersions(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'assignment_versions',
    `assignment_id uuid NOT NULL,
     valid_from date NOT NULL,
     valid_to date,
     plan_id uuid NOT NULL,
     task_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     role text NOT NULL,
     group_id uuid,
     state text NOT NULL,
     starts_on date NOT NULL,
     due_on date,
     suspended_on date,
     closed_on date,
     percent numeric(5,2) NOT NULL,
     completed_on date,
     latest_report_id uuid,
     withdrawn_at timestamptz,
     CONSTRAINT assignment_versions_span_check CHECK (valid_to > valid_from),
     CONSTRAINT assignment_versions_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id)
       REFERENCES assignments (jurisdiction_id, id) ON DELETE CASCADE`,
    { key: 'assignment_id, valid_from' },
  );
  await runner.query(
    'CREATE INDEX assignment_versions_days_idx ON assignment_versions (jurisdiction_id, valid_from, valid_to)',
  );
  await runner.query(`REVOKE INSERT, UPDATE, DELETE ON assignment_versions FROM ${APP_ROLE}`);
  await runner.query(ASSIGNMENT_VERSIONS_SQL);
  await runner.query('SELECT retell_assignment_versions(NULL)');
}
