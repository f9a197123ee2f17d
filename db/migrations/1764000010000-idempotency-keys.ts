import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Which changes an account has already had carried out, and what they were answered. */
export class IdempotencyKeys1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'idempotency_keys',
      `account_id uuid NOT NULL,
       key uuid NOT NULL,
       fingerprint text NOT NULL,
       created_at timestamptz NOT NULL,
       answer bytea,
       CONSTRAINT idempotency_keys_account_fkey FOREIGN KEY (jurisdiction_id, account_id)
         REFERENCES accounts (jurisdiction_id, id)`,
      { key: 'account_id, key' },
    );
    await runner.query(
      'CREATE INDEX idempotency_keys_created_idx ON idempotency_keys (jurisdiction_id, created_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}
