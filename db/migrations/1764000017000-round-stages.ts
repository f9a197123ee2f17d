import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Kinds and stages of rounds, 自评, publication by two persons, appeals, results that correct results. */
export class RoundStages1764000017000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await giveStates(runner);
    await createStages(runner);
    await createSelfScores(runner);
    await linkSnapshots(runner);
    await createAppeals(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['round_appeals', 'self_scores', 'round_stages'])
      await runner.query(`DROP TABLE ${table}`);
    await unlinkSnapshots(runner);
    await takeStates(runner);
  }
}

const ROUND = (table: string) => `round_id uuid NOT NULL,
  CONSTRAINT ${table}_round_fkey FOREIGN KEY (jurisdiction_id, round_id) REFERENCES assessment_rounds (jurisdiction_id, id),`;
const UNIT = (table: string) => `unit_id uuid NOT NULL,
  CONSTRAINT ${table}_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),`;

async function giveStates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE assessment_rounds
      ADD COLUMN kind text NOT NULL DEFAULT 'quarterly',
      ADD COLUMN proposed_at timestamptz, ADD COLUMN proposed_by uuid,
      ADD COLUMN announced_at timestamptz, ADD COLUMN announced_by uuid,
      ADD COLUMN appeals_until date,
      ADD COLUMN send_back_reason text,
      DROP CONSTRAINT assessment_rounds_state_check,
      ADD CONSTRAINT assessment_rounds_state_check CHECK (state IN ('scoring', 'proposed', 'announced', 'published')),
      ADD CONSTRAINT assessment_rounds_kind_check CHECK (kind IN ('quarterly', 'half_yearly', 'annual', 'special')),
      ADD CONSTRAINT assessment_rounds_closing_check CHECK (
        (kind <> 'half_yearly' OR quarter IN (2, 4)) AND (kind <> 'annual' OR quarter = 4))`);
  await runner.query('ALTER TABLE assessment_rounds ALTER COLUMN kind DROP DEFAULT');
  // Rounds that one person published stay as they are; no row is written like that again.
  await runner.query(`
    ALTER TABLE assessment_rounds ADD CONSTRAINT assessment_rounds_two_persons_check CHECK (
      (state = 'scoring' OR (proposed_at IS NOT NULL AND proposed_by IS NOT NULL))
      AND (state NOT IN ('announced', 'published') OR (
        (proposed_by <> coalesce(announced_by, published_by)) IS TRUE
        AND (proposed_by <> coalesce(published_by, announced_by)) IS TRUE))) NOT VALID`);
}

/** A result that is proposed or announced has no word in the old schema: it is being scored. */
async function takeStates(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE assessment_rounds DROP CONSTRAINT assessment_rounds_two_persons_check`);
  await runner.query(`
    UPDATE assessment_rounds SET state = 'scoring' WHERE state = 'proposed'`);
  await runner.query(`
    UPDATE assessment_rounds SET state = 'published', published_at = announced_at, published_by = announced_by
     WHERE state = 'announced'`);
  await runner.query(`
    ALTER TABLE assessment_rounds
      DROP CONSTRAINT assessment_rounds_closing_check,
      DROP CONSTRAINT assessment_rounds_kind_check,
      DROP CONSTRAINT assessment_rounds_state_check,
      ADD CONSTRAINT assessment_rounds_state_check CHECK (state IN ('scoring', 'published')),
      DROP COLUMN kind, DROP COLUMN proposed_at, DROP COLUMN proposed_by, DROP COLUMN announced_at,
      DROP COLUMN announced_by, DROP COLUMN appeals_until, DROP COLUMN send_back_reason`);
}

async function createStages(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'round_stages',
    `${ROUND('round_stages')}
     stage text NOT NULL CONSTRAINT round_stages_stage_check CHECK (stage IN (
       'self_review', 'initial_review', 're_review', 'announcement', 'appeal', 'final_review', 'publication')),
     begins_on date NOT NULL,
     ends_on date NOT NULL,
     CONSTRAINT round_stages_dates_check CHECK (begins_on <= ends_on)`,
    { key: 'round_id, stage' },
  );
}

async function createSelfScores(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'self_scores',
    `${ROUND('self_scores')}
     ${UNIT('self_scores')}
     indicator_id uuid NOT NULL,
     input jsonb,
     reason text NOT NULL,
     file_ids uuid[] NOT NULL DEFAULT '{}',
     CONSTRAINT self_scores_cell_key UNIQUE (jurisdiction_id, indicator_id, unit_id),
     CONSTRAINT self_scores_indicator_fkey FOREIGN KEY (jurisdiction_id, indicator_id) REFERENCES indicators (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(
    'CREATE INDEX self_scores_round_idx ON self_scores (jurisdiction_id, round_id, unit_id)',
  );
}

async function linkSnapshots(runner: QueryRunner): Promise<void> {
  await runner.query('DROP INDEX round_snapshots_round_key');
  await runner.query(`
    ALTER TABLE round_snapshots
      ADD COLUMN ordinal integer NOT NULL DEFAULT 1,
      ADD COLUMN supersedes_id uuid,
      ADD CONSTRAINT round_snapshots_ordinal_key UNIQUE (jurisdiction_id, round_id, ordinal),
      ADD CONSTRAINT round_snapshots_supersedes_key UNIQUE (jurisdiction_id, supersedes_id),
      ADD CONSTRAINT round_snapshots_supersedes_check CHECK ((ordinal = 1) = (supersedes_id IS NULL)),
      ADD CONSTRAINT round_snapshots_supersedes_fkey FOREIGN KEY (jurisdiction_id, supersedes_id)
        REFERENCES round_snapshots (jurisdiction_id, id)`);
  await runner.query('ALTER TABLE round_snapshots ALTER COLUMN ordinal DROP DEFAULT');
  // A correction takes the place of the read model's rows; "duheng verify" compares them with the newest snapshot.
  await runner.query('DROP TRIGGER round_results_append_only ON round_results');
  await runner.query(`
    CREATE TRIGGER round_results_append_only BEFORE UPDATE ON round_results
      FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()`);
  await runner.query('GRANT DELETE ON round_results TO duheng_app');
}

/** The old schema knows one result a round: the first. */
async function unlinkSnapshots(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE round_snapshots DISABLE TRIGGER round_snapshots_append_only');
  await runner.query('ALTER TABLE round_snapshots DROP CONSTRAINT round_snapshots_supersedes_fkey');
  await runner.query('DELETE FROM round_snapshots WHERE ordinal > 1');
  await runner.query('ALTER TABLE round_snapshots ENABLE TRIGGER round_snapshots_append_only');
  await runner.query(`
    ALTER TABLE round_snapshots
      DROP CONSTRAINT round_snapshots_supersedes_check,
      DROP CONSTRAINT round_snapshots_supersedes_key,
      DROP CONSTRAINT round_snapshots_ordinal_key,
      DROP COLUMN supersedes_id, DROP COLUMN ordinal`);
  await runner.query(
    'CREATE UNIQUE INDEX round_snapshots_round_key ON round_snapshots (jurisdiction_id, round_id)',
  );
  await runner.query('DROP TRIGGER round_results_append_only ON round_results');
  await runner.query('REVOKE DELETE ON round_results FROM duheng_app');
  await runner.query(`
    CREATE TRIGGER round_results_append_only BEFORE UPDATE OR DELETE ON round_results
      FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()`);
}

async function createAppeals(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'round_appeals',
    `${ROUND('round_appeals')}
     ${UNIT('round_appeals')}
     indicator_id uuid,
     adjustment_id uuid,
     line_name text NOT NULL,
     line_points numeric(9,4) NOT NULL,
     reason text NOT NULL CONSTRAINT round_appeals_reason_check CHECK (btrim(reason) <> ''),
     file_ids uuid[] NOT NULL DEFAULT '{}',
     state text NOT NULL CONSTRAINT round_appeals_state_check CHECK (state IN ('lodged', 'withdrawn', 'rejected', 'upheld', 'confirmed')),
     answer text,
     correction jsonb,
     decided_at timestamptz,
     decided_by uuid,
     return_reason text,
     confirmed_at timestamptz,
     confirmed_by uuid,
     snapshot_id uuid,
     CONSTRAINT round_appeals_line_check CHECK (num_nonnulls(indicator_id, adjustment_id) = 1),
     CONSTRAINT round_appeals_decided_check CHECK (
       (state IN ('rejected', 'upheld', 'confirmed')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL AND answer IS NOT NULL)),
     CONSTRAINT round_appeals_correction_check CHECK ((state IN ('upheld', 'confirmed')) = (correction IS NOT NULL)),
     CONSTRAINT round_appeals_confirmed_check CHECK (
       (state = 'confirmed') = (confirmed_by IS NOT NULL AND confirmed_at IS NOT NULL AND snapshot_id IS NOT NULL)),
     CONSTRAINT round_appeals_two_persons_check CHECK (confirmed_by <> decided_by),
     CONSTRAINT round_appeals_indicator_fkey FOREIGN KEY (jurisdiction_id, indicator_id) REFERENCES indicators (jurisdiction_id, id),
     CONSTRAINT round_appeals_snapshot_fkey FOREIGN KEY (jurisdiction_id, snapshot_id) REFERENCES round_snapshots (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query(`
    CREATE UNIQUE INDEX round_appeals_open_key
      ON round_appeals (jurisdiction_id, round_id, unit_id, coalesce(indicator_id, adjustment_id))
      WHERE state IN ('lodged', 'upheld')`);
  for (const column of ['indicator_id', 'snapshot_id'])
    await runner.query(
      `CREATE INDEX round_appeals_${column}_idx ON round_appeals (jurisdiction_id, ${column})`,
    );
}
