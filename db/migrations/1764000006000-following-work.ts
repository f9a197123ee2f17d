import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Work that is suspended, extended, closed and reopened; notices; the task that an audit entry is about. */
export class FollowingWork1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assignments
        ADD COLUMN suspended_on date, ADD COLUMN closed_on date, ADD COLUMN original_due_on date,
        ADD COLUMN reports_for_task boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT assignments_state_check, DROP CONSTRAINT assignments_signed_check,
        ADD CONSTRAINT assignments_state_check CHECK (state IN ('to_sign', 'signed', 'suspended', 'to_check', 'closed')),
        ADD CONSTRAINT assignments_signed_check CHECK ((state = 'to_sign') = (signed_at IS NULL)),
        ADD CONSTRAINT assignments_suspended_check CHECK ((state = 'suspended') = (suspended_on IS NOT NULL)),
        ADD CONSTRAINT assignments_closed_check CHECK ((state = 'closed') = (closed_on IS NOT NULL))`);
    await runner.query(
      'CREATE UNIQUE INDEX assignments_reporter_key ON assignments (jurisdiction_id, task_id) WHERE reports_for_task',
    );
    await runner.query('ALTER TABLE audit_entries ADD COLUMN task_id uuid');
    await runner.query(
      'CREATE INDEX audit_entries_task_idx ON audit_entries (jurisdiction_id, task_id, at) WHERE task_id IS NOT NULL',
    );
    await createNotices(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notices');
    await runner.query('DROP INDEX audit_entries_task_idx');
    await runner.query('ALTER TABLE audit_entries DROP COLUMN task_id');
    await runner.query('DROP INDEX assignments_reporter_key');
    await runner.query(`
      ALTER TABLE assignments
        DROP CONSTRAINT assignments_state_check, DROP CONSTRAINT assignments_signed_check,
        DROP CONSTRAINT assignments_suspended_check, DROP CONSTRAINT assignments_closed_check`);
    await runner.query(`UPDATE assignments SET state = 'signed' WHERE state <> 'to_sign'`);
    await runner.query(`
      ALTER TABLE assignments
        DROP COLUMN suspended_on, DROP COLUMN closed_on, DROP COLUMN original_due_on, DROP COLUMN reports_for_task,
        ADD CONSTRAINT assignments_state_check CHECK (state IN ('to_sign', 'signed')),
        ADD CONSTRAINT assignments_signed_check CHECK ((state = 'signed') = (signed_at IS NOT NULL))`);
  }
}

async function createNotices(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'notices',
    `account_id uuid NOT NULL,
     kind text NOT NULL,
     parameters jsonb NOT NULL,
     path text NOT NULL,
     task_id uuid,
     created_at timestamptz NOT NULL,
     read_at timestamptz,
     CONSTRAINT notices_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id),
     CONSTRAINT notices_task_fkey FOREIGN KEY (jurisdiction_id, task_id) REFERENCES tasks (jurisdiction_id, id)`,
  );
  await runner.query(
    'CREATE INDEX notices_task_idx ON notices (jurisdiction_id, task_id) WHERE task_id IS NOT NULL',
  );
  await runner.query('CREATE INDEX notices_account_idx ON notices (jurisdiction_id, account_id, id DESC)');
  await runner.query(
    'CREATE INDEX notices_unread_idx ON notices (jurisdiction_id, account_id) WHERE read_at IS NULL',
  );
}
