import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** A second person behind every bonus; evidence of entries; findings re-checked; draws, years, measures, results handed over. */
export class DrawsAndMeasures1764000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await giveApprovals(runner);
    await giveRechecks(runner);
    await createDraws(runner);
    await createYears(runner);
    await createMeasures(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'handed_results',
      'outside_assessments',
      'measures',
      'year_snapshots',
      'year_summaries',
      'spot_check_draws',
    ])
      await runner.query(`DROP TABLE ${table}`);
    await takeRechecks(runner);
    await runner.query('ALTER TABLE indicator_scores DROP COLUMN file_ids');
    await runner.query('ALTER TABLE score_adjustments DROP COLUMN approved_by, DROP COLUMN approved_at');
  }
}

/** Of published rounds, the publication was the approval. */
async function giveApprovals(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE score_adjustments ADD COLUMN approved_at timestamptz, ADD COLUMN approved_by uuid`);
  await runner.query(`
    UPDATE score_adjustments a SET approved_at = r.published_at, approved_by = r.published_by
      FROM assessment_rounds r
     WHERE r.jurisdiction_id = a.jurisdiction_id AND r.id = a.round_id AND r.state = 'published'`);
  await runner.query(`ALTER TABLE indicator_scores ADD COLUMN file_ids uuid[] NOT NULL DEFAULT '{}'`);
}

const ENTRY_KINDS = (kinds: string) => `
  ALTER TABLE followed_item_entries DROP CONSTRAINT followed_item_entries_kind_check,
    ADD CONSTRAINT followed_item_entries_kind_check CHECK (kind IN (${kinds}))`;

async function giveRechecks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE followed_items
      ADD COLUMN place text NOT NULL DEFAULT '',
      ADD COLUMN first_due_on date,
      ADD COLUMN recheck text CONSTRAINT followed_items_recheck_check CHECK (recheck IN ('passed', 'failed')),
      ADD COLUMN rechecked_on date`);
  await runner.query(`UPDATE followed_items SET first_due_on = due_on WHERE kind = 'finding'`);
  await runner.query('ALTER TABLE followed_item_entries ADD COLUMN due_on date');
  await runner.query(
    ENTRY_KINDS(`'comment', 'answer', 'return', 'settlement', 'recheck_pass', 'recheck_fail'`),
  );
}

/** The old schema has no word for a re-check: what was written at it stays as a comment. */
async function takeRechecks(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE followed_item_entries DISABLE TRIGGER followed_item_entries_append_only');
  await runner.query(
    `UPDATE followed_item_entries SET kind = 'comment' WHERE kind IN ('recheck_pass', 'recheck_fail')`,
  );
  await runner.query('ALTER TABLE followed_item_entries ENABLE TRIGGER followed_item_entries_append_only');
  await runner.query(ENTRY_KINDS(`'comment', 'answer', 'return', 'settlement'`));
  await runner.query('ALTER TABLE followed_item_entries DROP COLUMN due_on');
  await runner.query(`
    ALTER TABLE followed_items DROP COLUMN place, DROP COLUMN first_due_on, DROP COLUMN recheck, DROP COLUMN rechecked_on`);
}

async function createDraws(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'spot_check_draws',
    `title text NOT NULL,
     year integer NOT NULL,
     state text NOT NULL CONSTRAINT spot_check_draws_state_check CHECK (state IN ('prepared', 'drawn')),
     algorithm text NOT NULL,
     terms jsonb NOT NULL,
     population jsonb NOT NULL,
     population_hash text NOT NULL,
     commitment text NOT NULL,
     seed text NOT NULL,
     witness text NOT NULL DEFAULT '',
     result jsonb,
     drawn_at timestamptz,
     drawn_by uuid,
     CONSTRAINT spot_check_draws_drawn_check
       CHECK ((state = 'drawn') = (result IS NOT NULL) AND (state = 'drawn') = (drawn_at IS NOT NULL))`,
    { mutable: true },
  );
}

async function createYears(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'year_summaries',
    `year integer NOT NULL,
     state text NOT NULL CONSTRAINT year_summaries_state_check CHECK (state IN ('open', 'proposed', 'published')),
     method text NOT NULL CONSTRAINT year_summaries_method_check CHECK (method IN ('mean', 'weighted')),
     absence text NOT NULL CONSTRAINT year_summaries_absence_check CHECK (absence IN ('skip', 'zero')),
     ties text NOT NULL CONSTRAINT year_summaries_ties_check CHECK (ties IN ('competition', 'dense')),
     weights jsonb NOT NULL,
     proposed_by uuid,
     CONSTRAINT year_summaries_year_key UNIQUE (jurisdiction_id, year)`,
    { mutable: true },
  );
  await createTenantTable(
    runner,
    'year_snapshots',
    `year integer NOT NULL,
     content jsonb NOT NULL,
     content_hash text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT year_snapshots_year_key UNIQUE (jurisdiction_id, year)`,
    { access: 'append-only' },
  );
}

const reference = (table: string, column: string, target: string) =>
  `CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (jurisdiction_id, ${column}_id) REFERENCES ${target} (jurisdiction_id, id)`;

async function createMeasures(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'measures',
    `unit_id uuid NOT NULL,
     year integer NOT NULL,
     kind text NOT NULL CONSTRAINT measures_kind_check
       CHECK (kind IN ('criticism', 'talk', 'disqualification', 'commendation', 'extra_points')),
     basis text NOT NULL CONSTRAINT measures_basis_check CHECK (basis IN ('round', 'finding', 'other')),
     round_id uuid,
     finding_id uuid,
     reason text NOT NULL CONSTRAINT measures_reason_check CHECK (btrim(reason) <> ''),
     effect text NOT NULL DEFAULT '',
     decided_on date NOT NULL,
     effect_from date NOT NULL,
     effect_until date,
     file_id uuid,
     lifted_on date,
     lifted_reason text NOT NULL DEFAULT '',
     CONSTRAINT measures_based_check CHECK
       ((basis = 'round') = (round_id IS NOT NULL) AND (basis = 'finding') = (finding_id IS NOT NULL)),
     CONSTRAINT measures_days_check CHECK (effect_until IS NULL OR effect_from <= effect_until),
     ${reference('measures', 'unit', 'units')},
     ${reference('measures', 'round', 'assessment_rounds')},
     ${reference('measures', 'finding', 'followed_items')},
     ${reference('measures', 'file', 'stored_files')}`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX measures_unit_idx ON measures (jurisdiction_id, unit_id, year)');
  await runner.query('CREATE INDEX measures_round_idx ON measures (jurisdiction_id, round_id)');
  await runner.query('CREATE INDEX measures_finding_idx ON measures (jurisdiction_id, finding_id)');
  await createTenantTable(
    runner,
    'outside_assessments',
    `year integer NOT NULL,
     name text NOT NULL,
     full_points numeric(9,4) NOT NULL CONSTRAINT outside_assessments_points_check CHECK (full_points > 0),
     weight numeric(9,4) NOT NULL CONSTRAINT outside_assessments_weight_check CHECK (weight > 0),
     CONSTRAINT outside_assessments_name_key UNIQUE (jurisdiction_id, year, name)`,
    { mutable: true },
  );
  await createTenantTable(
    runner,
    'handed_results',
    `outside_id uuid NOT NULL,
     round_id uuid NOT NULL,
     content_hash text NOT NULL,
     recipient text NOT NULL,
     rows jsonb NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     ${reference('handed_results', 'outside', 'outside_assessments')},
     ${reference('handed_results', 'round', 'assessment_rounds')}`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE INDEX handed_results_outside_idx ON handed_results (jurisdiction_id, outside_id)',
  );
  await runner.query('CREATE INDEX handed_results_round_idx ON handed_results (jurisdiction_id, round_id)');
}
