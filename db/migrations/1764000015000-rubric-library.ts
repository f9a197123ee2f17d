import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Rubrics that rounds can be opened with, edition by edition. */
export class RubricLibrary1764000015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'rubrics',
      `series_id uuid NOT NULL,
       edition integer NOT NULL CONSTRAINT rubrics_edition_check CHECK (edition >= 1),
       name text NOT NULL,
       year integer NOT NULL,
       category_label text NOT NULL,
       state text NOT NULL CONSTRAINT rubrics_state_check CHECK (state IN ('draft', 'published', 'retired')),
       content jsonb NOT NULL,
       CONSTRAINT rubrics_edition_key UNIQUE (jurisdiction_id, series_id, edition)`,
      { mutable: true },
    );
    await runner.query(
      `CREATE UNIQUE INDEX rubrics_draft_key ON rubrics (jurisdiction_id, series_id) WHERE state = 'draft'`,
    );
    await keepContent(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rubrics');
    await runner.query('DROP FUNCTION refuse_changed_rubric()');
  }
}

/** Second wall behind the workflow: what a published edition says is not rewritten. */
async function keepContent(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_changed_rubric() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a published rubric does not change';
    END $$`);
  await runner.query(`
    CREATE TRIGGER rubrics_published BEFORE UPDATE ON rubrics FOR EACH ROW
      WHEN (OLD.state <> 'draft' AND (OLD.content, OLD.name, OLD.year, OLD.category_label)
            IS DISTINCT FROM (NEW.content, NEW.name, NEW.year, NEW.category_label))
      EXECUTE FUNCTION refuse_changed_rubric()`);
}
