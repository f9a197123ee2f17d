import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Who answers for what: appointed leads, the unit's own breakdown, officers, reminders, and units that change. */
export class Responsibilities1764000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addLeads(runner);
    await addTree(runner);
    await createChanges(runner);
    await createOfficers(runner);
    await createSteps(runner);
    await createReminders(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reminders');
    await runner.query('DROP TABLE assignment_steps');
    await runner.query(`
      ALTER TABLE assignments DROP COLUMN division_id, DROP COLUMN officer_id, DROP COLUMN leader_id, DROP COLUMN continues_id`);
    for (const table of ['officers', 'unit_divisions', 'unit_changes', 'former_unit_names'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE unit_groups DROP COLUMN reaches_vertical');
    await runner.query('ALTER TABLE unit_categories DROP COLUMN vertically_managed');
    await runner.query('ALTER TABLE units DROP COLUMN level');
    await runner.query(`
      ALTER TABLE task_units DROP COLUMN reports_for_task, DROP COLUMN appointed_at, DROP COLUMN appointed_by`);
    await runner.query('ALTER TABLE plans DROP COLUMN leadless_rule');
  }
}

async function addLeads(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE plans ADD COLUMN leadless_rule text NOT NULL DEFAULT 'office_appoints'
      CONSTRAINT plans_lead_rule_check CHECK (leadless_rule IN ('office_appoints', 'responsible_units_lead'))`);
  await runner.query(`
    ALTER TABLE task_units ADD COLUMN reports_for_task boolean NOT NULL DEFAULT false,
      ADD COLUMN appointed_at timestamptz, ADD COLUMN appointed_by uuid`);
  await runner.query(
    'CREATE UNIQUE INDEX task_units_reporter_key ON task_units (jurisdiction_id, task_id) WHERE reports_for_task',
  );
}

async function addTree(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE units ADD COLUMN level text NOT NULL DEFAULT 'county'
      CONSTRAINT units_level_check CHECK (level IN ('county', 'town', 'village', 'division'))`);
  await runner.query(
    'ALTER TABLE unit_categories ADD COLUMN vertically_managed boolean NOT NULL DEFAULT false',
  );
  await runner.query('ALTER TABLE unit_groups ADD COLUMN reaches_vertical boolean NOT NULL DEFAULT false');
}

/** What a unit was called until when, and what became of it. Neither is ever rewritten. */
async function createChanges(runner: QueryRunner): Promise<void> {
  const unit = (table: string) =>
    `CONSTRAINT ${table}_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`;
  await createTenantTable(
    runner,
    'former_unit_names',
    `unit_id uuid NOT NULL,
     name text NOT NULL,
     short_name text NOT NULL,
     ended_on date NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     ${unit('former_unit_names')}`,
    { access: 'append-only' },
  );
  await createTenantTable(
    runner,
    'unit_changes',
    `unit_id uuid NOT NULL,
     kind text NOT NULL CONSTRAINT unit_changes_kind_check CHECK (kind IN ('renamed', 'merged', 'split', 'abolished')),
     effective_on date NOT NULL,
     successor_ids uuid[] NOT NULL,
     basis text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     ${unit('unit_changes')}`,
    { access: 'append-only' },
  );
  for (const table of ['former_unit_names', 'unit_changes'])
    await runner.query(`CREATE INDEX ${table}_unit_idx ON ${table} (jurisdiction_id, unit_id)`);
}

async function createOfficers(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'unit_divisions',
    `unit_id uuid NOT NULL,
     name text NOT NULL,
     sort_order integer NOT NULL,
     ended_on date,
     CONSTRAINT unit_divisions_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE UNIQUE INDEX unit_divisions_name_key ON unit_divisions (jurisdiction_id, unit_id, name) WHERE ended_on IS NULL',
  );
  await createTenantTable(
    runner,
    'officers',
    `unit_id uuid NOT NULL,
     duty text NOT NULL CONSTRAINT officers_duty_check CHECK (duty IN ('responsible', 'leader', 'liaison')),
     name text NOT NULL,
     post text NOT NULL,
     phone text NOT NULL,
     division_id uuid,
     filed_on date,
     receipt text,
     ended_on date,
     CONSTRAINT officers_filed_check CHECK ((filed_on IS NULL) = (receipt IS NULL)),
     CONSTRAINT officers_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT officers_division_fkey FOREIGN KEY (jurisdiction_id, division_id) REFERENCES unit_divisions (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX officers_unit_idx ON officers (jurisdiction_id, unit_id)');
  await indexPointers(runner, 'officers', ['division_id']);
}

/** 具体责任到科室、到人，明确时间表、路线图. `continues_id`: the share of a unit that is no more, taken over by this one. */
async function createSteps(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE assignments
      ADD COLUMN division_id uuid, ADD COLUMN officer_id uuid, ADD COLUMN leader_id uuid, ADD COLUMN continues_id uuid,
      ADD CONSTRAINT assignments_division_fkey FOREIGN KEY (jurisdiction_id, division_id) REFERENCES unit_divisions (jurisdiction_id, id),
      ADD CONSTRAINT assignments_officer_fkey FOREIGN KEY (jurisdiction_id, officer_id) REFERENCES officers (jurisdiction_id, id),
      ADD CONSTRAINT assignments_leader_fkey FOREIGN KEY (jurisdiction_id, leader_id) REFERENCES officers (jurisdiction_id, id),
      ADD CONSTRAINT assignments_continues_fkey FOREIGN KEY (jurisdiction_id, continues_id) REFERENCES assignments (jurisdiction_id, id)`);
  await createTenantTable(
    runner,
    'assignment_steps',
    `assignment_id uuid NOT NULL,
     title text NOT NULL,
     division_id uuid,
     officer_id uuid,
     due_on date,
     done_on date,
     sort_order integer NOT NULL,
     CONSTRAINT assignment_steps_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id) REFERENCES assignments (jurisdiction_id, id),
     CONSTRAINT assignment_steps_division_fkey FOREIGN KEY (jurisdiction_id, division_id) REFERENCES unit_divisions (jurisdiction_id, id),
     CONSTRAINT assignment_steps_officer_fkey FOREIGN KEY (jurisdiction_id, officer_id) REFERENCES officers (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX assignment_steps_assignment_idx ON assignment_steps (jurisdiction_id, assignment_id, sort_order)',
  );
  await indexPointers(runner, 'assignments', ['division_id', 'officer_id', 'leader_id', 'continues_id']);
  await indexPointers(runner, 'assignment_steps', ['division_id', 'officer_id']);
}

/** For whoever asks from the other side; most rows point nowhere. */
async function indexPointers(runner: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns)
    await runner.query(
      `CREATE INDEX ${table}_${column}_idx ON ${table} (jurisdiction_id, ${column}) WHERE ${column} IS NOT NULL`,
    );
}

async function createReminders(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'reminders',
    `assignment_id uuid NOT NULL,
     reason text NOT NULL CONSTRAINT reminders_reason_check CHECK (reason IN ('to_sign', 'to_report', 'overdue')),
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT reminders_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id) REFERENCES assignments (jurisdiction_id, id)`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE INDEX reminders_assignment_idx ON reminders (jurisdiction_id, assignment_id, created_at DESC)',
  );
}
