import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Rounds with their indicators, scores and frozen results; the audit log. */
export class AssessmentAndAudit1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRounds(runner);
    await createScores(runner);
    await createResults(runner);
    await createAuditLog(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'audit_entries',
      'round_results',
      'round_snapshots',
      'score_adjustments',
      'indicator_scores',
      'indicators',
      'round_units',
      'assessment_rounds',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

const ROUND = `round_id uuid NOT NULL,
  CONSTRAINT %_round_fkey FOREIGN KEY (jurisdiction_id, round_id) REFERENCES assessment_rounds (jurisdiction_id, id),`;

const UNIT = `unit_id uuid NOT NULL,
  CONSTRAINT %_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),`;

const within = (table: string, ...parts: string[]): string =>
  parts.map((part) => part.replace('%', table)).join('\n');

async function createRounds(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'assessment_rounds',
    `name text NOT NULL,
     year integer NOT NULL,
     quarter integer NOT NULL CONSTRAINT assessment_rounds_quarter_check CHECK (quarter BETWEEN 1 AND 4),
     state text NOT NULL CONSTRAINT assessment_rounds_state_check CHECK (state IN ('scoring', 'published')),
     published_at timestamptz,
     published_by uuid,
     CONSTRAINT assessment_rounds_name_key UNIQUE (jurisdiction_id, year, quarter, name),
     CONSTRAINT assessment_rounds_published_check CHECK ((state = 'published') = (published_at IS NOT NULL))`,
    { mutable: true },
  );
  await createTenantTable(
    runner,
    'round_units',
    `${within('round_units', ROUND, UNIT)}
     participates boolean NOT NULL`,
    { key: 'round_id, unit_id' },
  );
  await createTenantTable(
    runner,
    'indicators',
    `${within('indicators', ROUND)}
     parent_id uuid,
     name text NOT NULL,
     standard text NOT NULL,
     method text CONSTRAINT indicators_method_check CHECK (method IN ('manual', 'auto_on_time', 'auto_completion', 'auto_accepted_reports')),
     max_points numeric(9,4) NOT NULL CONSTRAINT indicators_max_points_check CHECK (max_points >= 0),
     sort_order integer NOT NULL,
     CONSTRAINT indicators_parent_fkey FOREIGN KEY (jurisdiction_id, parent_id) REFERENCES indicators (jurisdiction_id, id)`,
  );
  await runner.query(
    'CREATE INDEX indicators_round_idx ON indicators (jurisdiction_id, round_id, sort_order)',
  );
}

async function createScores(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'indicator_scores',
    `${within('indicator_scores', ROUND, UNIT)}
     indicator_id uuid NOT NULL,
     points numeric(9,4) NOT NULL CONSTRAINT indicator_scores_points_check CHECK (points >= 0),
     reason text NOT NULL,
     CONSTRAINT indicator_scores_cell_key UNIQUE (jurisdiction_id, indicator_id, unit_id),
     CONSTRAINT indicator_scores_indicator_fkey FOREIGN KEY (jurisdiction_id, indicator_id) REFERENCES indicators (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX indicator_scores_round_idx ON indicator_scores (jurisdiction_id, round_id)',
  );
  await createTenantTable(
    runner,
    'score_adjustments',
    `${within('score_adjustments', ROUND, UNIT)}
     kind text NOT NULL CONSTRAINT score_adjustments_kind_check CHECK (kind IN ('bonus', 'deduction')),
     points numeric(9,4) NOT NULL CONSTRAINT score_adjustments_points_check CHECK (points > 0),
     reason text NOT NULL CONSTRAINT score_adjustments_reason_check CHECK (btrim(reason) <> ''),
     file_id uuid,
     CONSTRAINT score_adjustments_file_fkey FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_files (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX score_adjustments_round_idx ON score_adjustments (jurisdiction_id, round_id)',
  );
}

async function createResults(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'round_snapshots',
    `${within('round_snapshots', ROUND)}
     content jsonb NOT NULL,
     content_hash text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE UNIQUE INDEX round_snapshots_round_key ON round_snapshots (jurisdiction_id, round_id)',
  );
  await createTenantTable(
    runner,
    'round_results',
    `${within('round_results', ROUND, UNIT)}
     category_id uuid NOT NULL,
     unit_name text NOT NULL,
     category_name text NOT NULL,
     sort_order integer NOT NULL,
     participates boolean NOT NULL,
     base numeric(9,4) NOT NULL,
     bonus numeric(9,4) NOT NULL,
     deduction numeric(9,4) NOT NULL,
     total numeric(9,4) NOT NULL,
     rank integer,
     CONSTRAINT round_results_category_fkey FOREIGN KEY (jurisdiction_id, category_id) REFERENCES unit_categories (jurisdiction_id, id)`,
    { key: 'round_id, unit_id', access: 'append-only' },
  );
  await runner.query('CREATE INDEX round_results_unit_idx ON round_results (jurisdiction_id, unit_id)');
}

async function createAuditLog(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'audit_entries',
    `at timestamptz NOT NULL,
     account_id uuid,
     actor_name text NOT NULL,
     unit_id uuid,
     action text NOT NULL,
     entity_type text NOT NULL,
     entity_id uuid,
     before jsonb,
     after jsonb,
     request_id text,
     address text`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE INDEX audit_entries_at_idx ON audit_entries (jurisdiction_id, at DESC, id DESC)',
  );
  await runner.query(
    'CREATE INDEX audit_entries_entity_idx ON audit_entries (jurisdiction_id, entity_type, entity_id, at)',
  );
}
