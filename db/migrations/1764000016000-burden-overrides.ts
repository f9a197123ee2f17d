import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** 减负一致性检查: wordings that stand although a rule objects, each asked for by one person and decided by another. */
export class BurdenOverrides1764000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'burden_overrides',
      `year integer NOT NULL,
       rule_id text NOT NULL,
       name text NOT NULL,
       wording text NOT NULL,
       reason text NOT NULL CONSTRAINT burden_overrides_reason_check CHECK (btrim(reason) <> ''),
       state text NOT NULL CONSTRAINT burden_overrides_state_check CHECK (state IN ('asked', 'approved', 'refused')),
       note text NOT NULL,
       decided_at timestamptz,
       decided_by uuid,
       CONSTRAINT burden_overrides_decided_check CHECK (
         (state = 'asked') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
       CONSTRAINT burden_overrides_two_persons_check CHECK (decided_by IS NULL OR decided_by IS DISTINCT FROM created_by),
       CONSTRAINT burden_overrides_decided_by_fkey FOREIGN KEY (jurisdiction_id, decided_by) REFERENCES accounts (jurisdiction_id, id)`,
      { mutable: true },
    );
    // A refused wording may be asked for again, with better reasons.
    await runner.query(`
      CREATE UNIQUE INDEX burden_overrides_wording_key
        ON burden_overrides (jurisdiction_id, year, rule_id, md5(wording)) WHERE state <> 'refused'`);
    await runner.query(
      'CREATE INDEX burden_overrides_decided_by_idx ON burden_overrides (jurisdiction_id, decided_by)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE burden_overrides');
  }
}
