import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Reports that pass through the unit's head, their figures, disputes of these, and what a task asks of its reports. */
export class ReportsAndFigures1764000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE progress_reports
        ADD COLUMN handed_in_at timestamptz, ADD COLUMN handed_in_by uuid,
        ADD COLUMN signed_off_by text, ADD COLUMN signed_off_on date,
        ADD COLUMN carried_items jsonb NOT NULL DEFAULT '[]',
        DROP CONSTRAINT progress_reports_state_check,
        ADD CONSTRAINT progress_reports_state_check
          CHECK (state IN ('draft', 'handed_in', 'submitted', 'returned', 'accepted')),
        ADD CONSTRAINT progress_reports_sign_off_check CHECK ((signed_off_by IS NULL) = (signed_off_on IS NULL))`);
    await createTerms(runner);
    await createFigures(runner);
    await createSources(runner);
    await createDisputes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'figure_disputes',
      'progress_report_sources',
      'progress_report_figures',
      'task_report_terms',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`UPDATE progress_reports SET state = 'draft' WHERE state = 'handed_in'`);
    await runner.query(`
      ALTER TABLE progress_reports
        DROP CONSTRAINT progress_reports_sign_off_check, DROP CONSTRAINT progress_reports_state_check,
        DROP COLUMN handed_in_at, DROP COLUMN handed_in_by, DROP COLUMN signed_off_by, DROP COLUMN signed_off_on,
        DROP COLUMN carried_items,
        ADD CONSTRAINT progress_reports_state_check CHECK (state IN ('draft', 'submitted', 'returned', 'accepted'))`);
  }
}

/** Beside the task, not in it: a revision writes tasks and targets anew, and the office's terms outlive it. */
async function createTerms(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'task_report_terms',
    `task_id uuid NOT NULL,
     sign_off_required boolean NOT NULL,
     joint_targets text[] NOT NULL,
     CONSTRAINT task_report_terms_task_key UNIQUE (jurisdiction_id, task_id),
     CONSTRAINT task_report_terms_task_fkey FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id)`,
    { mutable: true },
  );
}

async function createFigures(runner: QueryRunner): Promise<void> {
  // No key to the target: a revision replaces targets, and the figure then still stands under the target's words.
  await createTenantTable(
    runner,
    'progress_report_figures',
    `report_id uuid NOT NULL,
     target_id uuid,
     label text NOT NULL,
     value numeric NOT NULL,
     unit text NOT NULL,
     numerator numeric,
     denominator numeric,
     last_year numeric,
     as_of date,
     parts jsonb NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT progress_report_figures_label_key UNIQUE (jurisdiction_id, report_id, label),
     CONSTRAINT progress_report_figures_share_check CHECK ((numerator IS NULL) = (denominator IS NULL)),
     CONSTRAINT progress_report_figures_report_fkey FOREIGN KEY (jurisdiction_id, report_id) REFERENCES progress_reports (jurisdiction_id, id)`,
  );
}

async function createSources(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'progress_report_sources',
    `report_id uuid NOT NULL,
     source_report_id uuid NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT progress_report_sources_report_fkey FOREIGN KEY (jurisdiction_id, report_id) REFERENCES progress_reports (jurisdiction_id, id),
     CONSTRAINT progress_report_sources_source_fkey FOREIGN KEY (jurisdiction_id, source_report_id) REFERENCES progress_reports (jurisdiction_id, id)`,
    { key: 'report_id, source_report_id' },
  );
  await runner.query(
    'CREATE INDEX progress_report_sources_source_idx ON progress_report_sources (jurisdiction_id, source_report_id)',
  );
}

async function createDisputes(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'figure_disputes',
    `figure_id uuid NOT NULL,
     state text NOT NULL CONSTRAINT figure_disputes_state_check CHECK (state IN ('raised', 'agreed', 'insisted', 'resolved', 'dropped')),
     reported_value numeric NOT NULL,
     value numeric NOT NULL,
     source text NOT NULL,
     file_id uuid,
     answer text,
     answered_at timestamptz,
     answered_by uuid,
     kept text CONSTRAINT figure_disputes_kept_check CHECK (kept IN ('reported', 'disputed')),
     grounds text,
     resolved_at timestamptz,
     resolved_by uuid,
     CONSTRAINT figure_disputes_resolved_check CHECK ((state = 'resolved') = (kept IS NOT NULL)),
     CONSTRAINT figure_disputes_figure_fkey FOREIGN KEY (jurisdiction_id, figure_id) REFERENCES progress_report_figures (jurisdiction_id, id),
     CONSTRAINT figure_disputes_file_fkey FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_files (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX figure_disputes_figure_idx ON figure_disputes (jurisdiction_id, figure_id)',
  );
  await runner.query(
    `CREATE UNIQUE INDEX figure_disputes_open_key ON figure_disputes (jurisdiction_id, figure_id)
      WHERE state IN ('raised', 'agreed', 'insisted')`,
  );
}
