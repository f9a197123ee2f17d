import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** What a round without a rubric of its own goes by: `PLAIN_RUBRIC`. */
const PLAIN =
  '{"ties":"competition","terms":{"caps":{"bonus":null,"deduction":null},"doubleBelow":null,"notApplicable":"scale"},"grades":[],"fullPoints":"100"}';

/** Indicators by rules instead of methods, entries of several assessors, vetoes, grades. */
export class RulesOfScoring1764000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE assessment_rounds ADD COLUMN rubric jsonb NOT NULL DEFAULT '${PLAIN}'`);
    await runner.query('ALTER TABLE assessment_rounds ALTER COLUMN rubric DROP DEFAULT');
    await giveRules(runner);
    await giveEntries(runner);
    await runner.query('ALTER TABLE round_results ADD COLUMN grade text');
    await createTenantTable(
      runner,
      'round_vetoes',
      `round_id uuid NOT NULL,
       unit_id uuid NOT NULL,
       effect text NOT NULL CONSTRAINT round_vetoes_effect_check CHECK (effect IN ('zero', 'lowest_grade', 'no_top_grade')),
       reason text NOT NULL CONSTRAINT round_vetoes_reason_check CHECK (btrim(reason) <> ''),
       file_id uuid,
       CONSTRAINT round_vetoes_round_fkey FOREIGN KEY (jurisdiction_id, round_id) REFERENCES assessment_rounds (jurisdiction_id, id),
       CONSTRAINT round_vetoes_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
       CONSTRAINT round_vetoes_file_fkey FOREIGN KEY (jurisdiction_id, file_id) REFERENCES stored_files (jurisdiction_id, id)`,
      { mutable: true },
    );
    await runner.query('CREATE INDEX round_vetoes_round_idx ON round_vetoes (jurisdiction_id, round_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE round_vetoes');
    await runner.query('ALTER TABLE round_results DROP COLUMN grade');
    await takeEntries(runner);
    await takeRules(runner);
    await runner.query('ALTER TABLE assessment_rounds DROP COLUMN rubric');
  }
}

async function giveRules(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE indicators
      ADD COLUMN number text NOT NULL DEFAULT '',
      ADD COLUMN rule jsonb,
      ADD COLUMN part text NOT NULL DEFAULT 'base',
      ADD COLUMN applies_to jsonb,
      ADD COLUMN assessors jsonb NOT NULL DEFAULT '[]',
      ADD COLUMN combination text NOT NULL DEFAULT 'mean',
      ADD CONSTRAINT indicators_part_check CHECK (part IN ('base', 'bonus', 'deduction')),
      ADD CONSTRAINT indicators_combination_check CHECK (combination IN ('mean', 'weighted', 'trimmed'))`);
  await runner.query(`
    UPDATE indicators SET rule = CASE method
      WHEN 'manual' THEN '{"kind":"judgement"}'::jsonb
      ELSE jsonb_build_object('kind', 'automatic', 'measure', substr(method, 6)) END
     WHERE method IS NOT NULL`);
  await runner.query(`
    ALTER TABLE indicators DROP COLUMN method,
      ALTER COLUMN number DROP DEFAULT, ALTER COLUMN part DROP DEFAULT,
      ALTER COLUMN assessors DROP DEFAULT, ALTER COLUMN combination DROP DEFAULT`);
}

/** Rules that the old schema had no word for become judgements. */
async function takeRules(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE indicators
      ADD COLUMN method text CONSTRAINT indicators_method_check CHECK (method IN ('manual', 'auto_on_time', 'auto_completion', 'auto_accepted_reports'))`);
  await runner.query(`
    UPDATE indicators SET method = CASE rule ->> 'kind' WHEN 'automatic' THEN 'auto_' || (rule ->> 'measure') ELSE 'manual' END
     WHERE rule IS NOT NULL`);
  await runner.query(`
    ALTER TABLE indicators DROP COLUMN number, DROP COLUMN rule, DROP COLUMN part, DROP COLUMN applies_to,
      DROP COLUMN assessors, DROP COLUMN combination`);
}

async function giveEntries(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE indicator_scores ADD COLUMN assessor_id uuid, ADD COLUMN input jsonb');
  await runner.query(`
    UPDATE indicator_scores SET input = jsonb_build_object('kind', 'points', 'points', trim_scale(points)::text)`);
  await runner.query(`
    ALTER TABLE indicator_scores DROP COLUMN points, DROP CONSTRAINT indicator_scores_cell_key,
      ADD CONSTRAINT indicator_scores_cell_key UNIQUE NULLS NOT DISTINCT (jurisdiction_id, indicator_id, unit_id, assessor_id)`);
}

/** Entries that are no points, and those of named assessors, have no place in the old schema. */
async function takeEntries(runner: QueryRunner): Promise<void> {
  await runner.query(
    `DELETE FROM indicator_scores WHERE assessor_id IS NOT NULL OR input IS NULL OR input ->> 'kind' <> 'points'`,
  );
  await runner.query(`
    ALTER TABLE indicator_scores ADD COLUMN points numeric(9,4) CONSTRAINT indicator_scores_points_check CHECK (points >= 0)`);
  await runner.query(`UPDATE indicator_scores SET points = (input ->> 'points')::numeric`);
  await runner.query(`
    ALTER TABLE indicator_scores ALTER COLUMN points SET NOT NULL, DROP COLUMN input, DROP CONSTRAINT indicator_scores_cell_key,
      DROP COLUMN assessor_id,
      ADD CONSTRAINT indicator_scores_cell_key UNIQUE (jurisdiction_id, indicator_id, unit_id)`);
}
