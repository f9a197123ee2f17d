import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DROP_FIRST_ASSIGNMENT_STATUS, FIRST_ASSIGNMENT_STATUS } from './first-assignment-status.sql.js';
import { createTenantTable } from './tenant-table.js';

/** Files, plans with their tasks, drafts of breakdowns, assignments and progress reports. */
export class PlansAndProgress1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFiles(runner);
    await createPlans(runner);
    await createTaskParts(runner);
    await createAssignments(runner);
    await createReports(runner);
    await runner.query(FIRST_ASSIGNMENT_STATUS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DROP_FIRST_ASSIGNMENT_STATUS);
    for (const table of [
      'progress_report_files',
      'progress_reports',
      'assignments',
      'task_targets',
      'task_deadlines',
      'task_units',
      'tasks',
      'plan_sections',
      'breakdown_drafts',
      'plans',
      'stored_files',
    ]) {
      await runner.query(`DROP TABLE ${table} CASCADE`);
    }
  }
}

async function createFiles(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'stored_files',
    `name text NOT NULL,
     media_type text NOT NULL,
     size_bytes bigint NOT NULL,
     sha256 text NOT NULL,
     unit_id uuid,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT stored_files_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`,
  );
}

async function createPlans(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'plans',
    `title text NOT NULL,
     doc_number text,
     issuer text,
     document_date date,
     year integer NOT NULL,
     state text NOT NULL CONSTRAINT plans_state_check CHECK (state IN ('draft', 'issued')),
     issued_on date,
     source_text text NOT NULL,
     CONSTRAINT plans_issued_on_check CHECK ((state = 'draft') = (issued_on IS NULL))`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX plans_year_idx ON plans (jurisdiction_id, year)');
  await createTenantTable(
    runner,
    'plan_sections',
    `plan_id uuid NOT NULL,
     parent_id uuid,
     title text NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT plan_sections_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id),
     CONSTRAINT plan_sections_parent_fkey FOREIGN KEY (jurisdiction_id, parent_id) REFERENCES plan_sections (jurisdiction_id, id)`,
  );
  await runner.query('CREATE INDEX plan_sections_plan_idx ON plan_sections (jurisdiction_id, plan_id)');
  await createTenantTable(
    runner,
    'tasks',
    `plan_id uuid NOT NULL,
     section_id uuid,
     code text NOT NULL,
     ordinal text NOT NULL,
     title text NOT NULL,
     content text NOT NULL,
     sort_order integer NOT NULL,
     span_start integer NOT NULL,
     span_end integer NOT NULL,
     due_on date,
     CONSTRAINT tasks_code_key UNIQUE (jurisdiction_id, code),
     CONSTRAINT tasks_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id),
     CONSTRAINT tasks_section_fkey FOREIGN KEY (jurisdiction_id, section_id) REFERENCES plan_sections (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX tasks_plan_idx ON tasks (jurisdiction_id, plan_id, sort_order)');
  await runner.query('CREATE INDEX tasks_section_idx ON tasks (jurisdiction_id, section_id)');
  await createTenantTable(
    runner,
    'breakdown_drafts',
    `state text NOT NULL CONSTRAINT breakdown_drafts_state_check CHECK (state IN ('in_review', 'confirmed', 'discarded')),
     source_name text NOT NULL,
     source_file_id uuid,
     draft jsonb NOT NULL,
     plan_id uuid,
     CONSTRAINT breakdown_drafts_file_fkey FOREIGN KEY (jurisdiction_id, source_file_id) REFERENCES stored_files (jurisdiction_id, id),
     CONSTRAINT breakdown_drafts_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id)`,
    { mutable: true },
  );
}

async function createTaskParts(runner: QueryRunner): Promise<void> {
  const task = `task_id uuid NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT %_task_fkey FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id),`;
  await createTenantTable(
    runner,
    'task_units',
    `${task.replace('%', 'task_units')}
     role text NOT NULL CONSTRAINT task_units_role_check CHECK (role IN ('lead', 'responsible')),
     printed_name text NOT NULL,
     unit_id uuid,
     group_id uuid,
     CONSTRAINT task_units_one_target CHECK (num_nonnulls(unit_id, group_id) <= 1),
     CONSTRAINT task_units_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT task_units_group_fkey FOREIGN KEY (jurisdiction_id, group_id) REFERENCES unit_groups (jurisdiction_id, id)`,
  );
  await createTenantTable(
    runner,
    'task_deadlines',
    `${task.replace('%', 'task_deadlines')}
     kind text NOT NULL,
     text text NOT NULL,
     due_on date,
     rrule text,
     anchor text,
     days integer,
     hours integer`,
  );
  await createTenantTable(
    runner,
    'task_targets',
    `${task.replace('%', 'task_targets')}
     text text NOT NULL,
     comparator text NOT NULL CONSTRAINT task_targets_comparator_check CHECK (comparator IN ('at_least', 'at_most', 'equal', 'more_than', 'approx')),
     value text[] NOT NULL,
     unit text NOT NULL,
     per text,
     scope text`,
  );
  for (const table of ['task_units', 'task_deadlines', 'task_targets']) {
    await runner.query(`CREATE INDEX ${table}_task_idx ON ${table} (jurisdiction_id, task_id, sort_order)`);
  }
}

async function createAssignments(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'assignments',
    `plan_id uuid NOT NULL,
     task_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     role text NOT NULL CONSTRAINT assignments_role_check CHECK (role IN ('lead', 'responsible')),
     group_id uuid,
     state text NOT NULL CONSTRAINT assignments_state_check CHECK (state IN ('to_sign', 'signed')),
     signed_at timestamptz,
     signed_by uuid,
     starts_on date NOT NULL,
     due_on date,
     percent numeric(5,2) NOT NULL CONSTRAINT assignments_percent_check CHECK (percent BETWEEN 0 AND 100),
     completed_on date,
     latest_report_id uuid,
     CONSTRAINT assignments_signed_check CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
     CONSTRAINT assignments_completed_check CHECK (completed_on IS NULL OR percent = 100),
     CONSTRAINT assignments_task_unit_key UNIQUE (jurisdiction_id, task_id, unit_id),
     CONSTRAINT assignments_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id),
     CONSTRAINT assignments_task_fkey FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id),
     CONSTRAINT assignments_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT assignments_group_fkey FOREIGN KEY (jurisdiction_id, group_id) REFERENCES unit_groups (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX assignments_unit_idx ON assignments (jurisdiction_id, unit_id, due_on)');
  await runner.query('CREATE INDEX assignments_plan_idx ON assignments (jurisdiction_id, plan_id)');
}

async function createReports(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'progress_reports',
    `assignment_id uuid NOT NULL,
     year integer NOT NULL,
     quarter integer NOT NULL CONSTRAINT progress_reports_quarter_check CHECK (quarter BETWEEN 1 AND 4),
     state text NOT NULL CONSTRAINT progress_reports_state_check CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
     percent numeric(5,2) NOT NULL CONSTRAINT progress_reports_percent_check CHECK (percent BETWEEN 0 AND 100),
     narrative text NOT NULL,
     problems text NOT NULL,
     next_step text NOT NULL,
     as_of date NOT NULL,
     submitted_at timestamptz,
     submitted_by uuid,
     decided_at timestamptz,
     decided_by uuid,
     return_reason text,
     CONSTRAINT progress_reports_period_key UNIQUE (jurisdiction_id, assignment_id, year, quarter),
     CONSTRAINT progress_reports_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id) REFERENCES assignments (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX progress_reports_state_idx ON progress_reports (jurisdiction_id, state, submitted_at)',
  );
  await runner.query(`
    ALTER TABLE assignments ADD CONSTRAINT assignments_latest_report_fkey
      FOREIGN KEY (jurisdiction_id, latest_report_id) REFERENCES progress_reports (jurisdiction_id, id)`);
  await createTenantTable(
    runner,
    'progress_report_files',
    `report_id uuid NOT NULL,
     file_id uuid NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT progress_report_files_report_fkey FOREIGN KEY (jurisdiction_id, report_id) REFERENCES progress_reports (jurisdiction_id, id),
     CONSTRAINT progress_report_files_file_fkey FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_files (jurisdiction_id, id)`,
    { key: 'report_id, file_id' },
  );
}
