import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second person behind every bonus and deduction, evidence of entries. */
export class DrawsAndMeasures1764000018000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await giveApprovals(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
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
