import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Ledgers as people like to see them, and the one that each account begins with. */
export class SavedViews1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'saved_views',
      `account_id uuid NOT NULL,
       name text NOT NULL CONSTRAINT saved_views_name_check CHECK (name <> ''),
       query text NOT NULL,
       shared boolean NOT NULL,
       deleted_at timestamptz,
       CONSTRAINT saved_views_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id)`,
      { mutable: true },
    );
    await runner.query(
      'CREATE UNIQUE INDEX saved_views_name_key ON saved_views (jurisdiction_id, account_id, name) WHERE deleted_at IS NULL',
    );
    await runner.query(
      'CREATE INDEX saved_views_shared_idx ON saved_views (jurisdiction_id) WHERE shared AND deleted_at IS NULL',
    );
    await createTenantTable(
      runner,
      'default_views',
      `account_id uuid NOT NULL,
       view_id uuid NOT NULL,
       CONSTRAINT default_views_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id),
       CONSTRAINT default_views_view_fkey FOREIGN KEY (jurisdiction_id, view_id) REFERENCES saved_views (jurisdiction_id, id)`,
      { key: 'account_id' },
    );
    await runner.query('CREATE INDEX default_views_view_idx ON default_views (jurisdiction_id, view_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE default_views');
    await runner.query('DROP TABLE saved_views');
  }
}
