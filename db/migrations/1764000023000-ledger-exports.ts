import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Files of the ledger that the server makes by itself, for whoever asked for them. */
export class LedgerExports1764000023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'ledger_exports',
      `account_id uuid NOT NULL,
       unit_id uuid,
       format text NOT NULL CONSTRAINT ledger_exports_format_check CHECK (format IN ('xlsx', 'csv')),
       language text NOT NULL CONSTRAINT ledger_exports_language_check CHECK (language IN ('zh-CN', 'en')),
       query text NOT NULL,
       state text NOT NULL
         CONSTRAINT ledger_exports_state_check CHECK (state IN ('waiting', 'running', 'ready', 'failed', 'cancelled')),
       rows_done integer NOT NULL,
       rows_total integer NOT NULL,
       tries integer NOT NULL,
       run_id uuid,
       claimed_until timestamptz,
       file_name text,
       size_bytes bigint,
       problem jsonb,
       created_at timestamptz NOT NULL,
       ended_at timestamptz,
       expires_at timestamptz NOT NULL,
       CONSTRAINT ledger_exports_rows_check CHECK (rows_done BETWEEN 0 AND rows_total),
       CONSTRAINT ledger_exports_claim_check
         CHECK ((state = 'running') = (run_id IS NOT NULL) AND (run_id IS NULL) = (claimed_until IS NULL)),
       CONSTRAINT ledger_exports_file_check
         CHECK ((state = 'ready') = (file_name IS NOT NULL) AND (file_name IS NULL) = (size_bytes IS NULL)),
       CONSTRAINT ledger_exports_problem_check CHECK ((state = 'failed') = (problem IS NOT NULL)),
       CONSTRAINT ledger_exports_end_check CHECK ((state IN ('waiting', 'running')) = (ended_at IS NULL)),
       CONSTRAINT ledger_exports_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id),
       CONSTRAINT ledger_exports_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`,
    );
    await runner.query(
      'CREATE INDEX ledger_exports_account_idx ON ledger_exports (jurisdiction_id, account_id, id DESC)',
    );
    await runner.query('CREATE INDEX ledger_exports_unit_idx ON ledger_exports (jurisdiction_id, unit_id)');
    await runner.query(
      'CREATE INDEX ledger_exports_queue_idx ON ledger_exports (jurisdiction_id, id) WHERE ended_at IS NULL',
    );
    await runner.query(
      'CREATE INDEX ledger_exports_expiry_idx ON ledger_exports (jurisdiction_id, expires_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ledger_exports');
  }
}
