import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** The official calendar of a jurisdiction, and what units owe by it: instances, their marks, events, choices, judgements. */
export class CalendarAndInstances1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createCalendar(runner);
    await createDecisions(runner);
    await createInstances(runner);
    await createJudgements(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'standing_judgements',
      'instance_marks',
      'deadline_instances',
      'reporting_duties',
      'deadline_choices',
      'deadline_events',
      'calendar_settings',
      'calendar_years',
    ])
      await runner.query(`DROP TABLE ${table}`);
  }
}

/** Both are versions: the highest number holds, the others show what held before. */
async function createCalendar(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'calendar_years',
    `year integer NOT NULL CONSTRAINT calendar_years_year_check CHECK (year BETWEEN 2000 AND 2099),
     number integer NOT NULL,
     source text NOT NULL,
     days jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT calendar_years_number_key UNIQUE (jurisdiction_id, year, number)`,
    { access: 'append-only' },
  );
  await createTenantTable(
    runner,
    'calendar_settings',
    `number integer NOT NULL,
     last_day_policy text NOT NULL CONSTRAINT calendar_settings_policy_check CHECK (last_day_policy IN ('keep', 'counted', 'all')),
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT calendar_settings_number_key UNIQUE (jurisdiction_id, number)`,
    { access: 'append-only' },
  );
}

/** Both are tied to the printed words, not to rows: a corrected document replaces the rows and keeps most words. */
async function createDecisions(runner: QueryRunner): Promise<void> {
  const task = 'FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id)';
  await createTenantTable(
    runner,
    'deadline_events',
    `task_id uuid NOT NULL,
     name text NOT NULL,
     occurred_on date NOT NULL,
     occurred_at text CONSTRAINT deadline_events_time_check CHECK (occurred_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
     due_on date,
     unit_id uuid,
     note text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT deadline_events_due_check CHECK (due_on >= occurred_on),
     CONSTRAINT deadline_events_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT deadline_events_task_fkey ${task}`,
  );
  await runner.query(
    'CREATE INDEX deadline_events_task_idx ON deadline_events (jurisdiction_id, task_id, occurred_on)',
  );
  await createTenantTable(
    runner,
    'deadline_choices',
    `task_id uuid NOT NULL,
     duty_key text NOT NULL,
     meaning text NOT NULL,
     CONSTRAINT deadline_choices_duty_key UNIQUE (jurisdiction_id, task_id, duty_key),
     CONSTRAINT deadline_choices_task_fkey ${task}`,
    { mutable: true },
  );
  await createTenantTable(
    runner,
    'reporting_duties',
    `plan_id uuid NOT NULL,
     text text NOT NULL,
     due_on date NOT NULL,
     recipient text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT reporting_duties_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id)`,
  );
  await runner.query('CREATE INDEX reporting_duties_plan_idx ON reporting_duties (jurisdiction_id, plan_id)');
}

async function createInstances(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'deadline_instances',
    `assignment_id uuid,
     reporting_duty_id uuid,
     unit_id uuid,
     duty_key text NOT NULL,
     nature text NOT NULL CONSTRAINT deadline_instances_nature_check CHECK (nature IN ('once', 'periodic', 'event')),
     told_on date NOT NULL,
     event_id uuid,
     period_starts_on date,
     period_ends_on date,
     due_on date NOT NULL,
     due_time text,
     aim_on date,
     aim_time text,
     required_count integer NOT NULL CONSTRAINT deadline_instances_required_check CHECK (required_count > 0),
     done_count integer NOT NULL,
     completed_on date,
     state text NOT NULL CONSTRAINT deadline_instances_state_check CHECK (state IN ('open', 'done')),
     CONSTRAINT deadline_instances_owner_check CHECK ((assignment_id IS NULL) = (reporting_duty_id IS NOT NULL)),
     CONSTRAINT deadline_instances_unit_check CHECK ((unit_id IS NULL) = (reporting_duty_id IS NULL)),
     CONSTRAINT deadline_instances_done_check CHECK ((state = 'done') = (completed_on IS NOT NULL)),
     CONSTRAINT deadline_instances_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id) REFERENCES assignments (jurisdiction_id, id),
     CONSTRAINT deadline_instances_duty_fkey FOREIGN KEY (jurisdiction_id, reporting_duty_id) REFERENCES reporting_duties (jurisdiction_id, id),
     CONSTRAINT deadline_instances_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT deadline_instances_event_fkey FOREIGN KEY (jurisdiction_id, event_id) REFERENCES deadline_events (jurisdiction_id, id)`,
  );
  await runner.query(`
    CREATE UNIQUE INDEX deadline_instances_key ON deadline_instances
      (jurisdiction_id, assignment_id, reporting_duty_id, unit_id, duty_key, event_id, period_starts_on) NULLS NOT DISTINCT`);
  await runner.query(
    `CREATE INDEX deadline_instances_open_idx ON deadline_instances (jurisdiction_id, due_on) WHERE state = 'open'`,
  );
  for (const column of ['reporting_duty_id', 'event_id'])
    await runner.query(
      `CREATE INDEX deadline_instances_${column}_idx ON deadline_instances (jurisdiction_id, ${column}) WHERE ${column} IS NOT NULL`,
    );
  await createTenantTable(
    runner,
    'instance_marks',
    `instance_id uuid NOT NULL,
     done_on date NOT NULL,
     count integer NOT NULL CONSTRAINT instance_marks_count_check CHECK (count BETWEEN 1 AND 999),
     note text NOT NULL,
     file_id uuid,
     by_report boolean NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     taken_back_at timestamptz,
     taken_back_by uuid,
     CONSTRAINT instance_marks_instance_fkey FOREIGN KEY (jurisdiction_id, instance_id) REFERENCES deadline_instances (jurisdiction_id, id),
     CONSTRAINT instance_marks_file_fkey FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_files (jurisdiction_id, id)`,
  );
  await runner.query(
    'CREATE INDEX instance_marks_instance_idx ON instance_marks (jurisdiction_id, instance_id)',
  );
}

/** 长期坚持的事项: judged each quarter, never completed. */
async function createJudgements(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'standing_judgements',
    `assignment_id uuid NOT NULL,
     duty_key text NOT NULL,
     year integer NOT NULL,
     quarter integer NOT NULL CONSTRAINT standing_judgements_quarter_check CHECK (quarter BETWEEN 1 AND 4),
     met boolean NOT NULL,
     done_count integer,
     words text NOT NULL,
     CONSTRAINT standing_judgements_quarter_key UNIQUE (jurisdiction_id, assignment_id, duty_key, year, quarter),
     CONSTRAINT standing_judgements_assignment_fkey FOREIGN KEY (jurisdiction_id, assignment_id) REFERENCES assignments (jurisdiction_id, id)`,
    { mutable: true },
  );
}
