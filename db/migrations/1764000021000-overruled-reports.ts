import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A quarter may be reported on anew once a look-back has reopened the work; an extension belongs to what what it moved; the office may set a count. */
export class OverruledReports1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE progress_reports ADD COLUMN overruled_at timestamptz');
    await runner.query('ALTER TABLE progress_reports DROP CONSTRAINT progress_reports_period_key');
    await runner.query(`
      ALTER TABLE progress_reports ADD CONSTRAINT progress_reports_overruled_check
        CHECK (overruled_at IS NULL OR state = 'accepted')`);
    await runner.query(`
      CREATE UNIQUE INDEX progress_reports_period_key
        ON progress_reports (jurisdiction_id, assignment_id, year, quarter) WHERE overruled_at IS NULL`);
    await runner.query(
      'CREATE INDEX progress_reports_assignment_idx ON progress_reports (jurisdiction_id, assignment_id, year, quarter)',
    );
    await runner.query('ALTER TABLE deadline_instances ADD COLUMN extended_to date');
    await runner.query(EXTENDED);
    await runner.query(`
      ALTER TABLE deadline_choices ALTER COLUMN meaning DROP NOT NULL,
        ADD COLUMN required_count integer CONSTRAINT deadline_choices_count_check CHECK (required_count BETWEEN 1 AND 999),
        ADD CONSTRAINT deadline_choices_chosen_check CHECK (meaning IS NOT NULL OR required_count IS NOT NULL)`);
  }

  /** Fails while a quarter has a second report: taking one away would lose what somebody wrote. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM deadline_choices WHERE meaning IS NULL');
    await runner.query(`
      ALTER TABLE deadline_choices DROP CONSTRAINT deadline_choices_chosen_check, DROP COLUMN required_count,
        ALTER COLUMN meaning SET NOT NULL`);
    await runner.query('ALTER TABLE deadline_instances DROP COLUMN extended_to');
    await runner.query('DROP INDEX progress_reports_assignment_idx');
    await runner.query('DROP INDEX progress_reports_period_key');
    await runner.query(`
      ALTER TABLE progress_reports ADD CONSTRAINT progress_reports_period_key
        UNIQUE (jurisdiction_id, assignment_id, year, quarter)`);
    await runner.query('ALTER TABLE progress_reports DROP COLUMN overruled_at');
  }
}

/**
 * Extensions so far stand on the share: dated instances have followed it, those that come back have not. What is due in a
 * quarter with a published round stays as it was scored.
 */
const EXTENDED = `
  UPDATE deadline_instances i
     SET extended_to = c.granted_due_on,
         due_on = CASE WHEN EXISTS (
                         SELECT FROM assessment_rounds r
                          WHERE r.jurisdiction_id = i.jurisdiction_id AND r.state = 'published'
                            AND r.year = extract(year FROM i.due_on) AND r.quarter = extract(quarter FROM i.due_on))
                       THEN i.due_on ELSE c.granted_due_on END
    FROM assignments a, assignment_changes c
   WHERE a.jurisdiction_id = i.jurisdiction_id AND a.id = i.assignment_id AND a.withdrawn_at IS NULL
     AND c.jurisdiction_id = a.jurisdiction_id AND c.assignment_id = a.id AND c.kind = 'extension' AND c.state = 'granted'
     AND c.granted_due_on = a.due_on AND i.state = 'open' AND i.due_on IN (c.previous_due_on, c.granted_due_on)`;
