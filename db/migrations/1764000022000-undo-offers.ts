import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** What accounts can take back of what they did in the last minutes. */
export class UndoOffers1764000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'undo_offers',
      `account_id uuid NOT NULL,
       kind text NOT NULL,
       parameters jsonb NOT NULL,
       payload jsonb NOT NULL,
       offered_at timestamptz NOT NULL,
       expires_at timestamptz NOT NULL,
       CONSTRAINT undo_offers_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id)`,
    );
    await runner.query(
      'CREATE INDEX undo_offers_account_idx ON undo_offers (jurisdiction_id, account_id, expires_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE undo_offers');
  }
}
