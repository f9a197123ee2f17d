import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** How notices leave the system: by which channel, with what success, and to which address. */
export class Notifications1764000013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(
      runner,
      'notice_deliveries',
      `notice_id uuid NOT NULL,
       channel text NOT NULL CONSTRAINT notice_deliveries_channel_check CHECK (channel IN ('mail', 'webhook')),
       state text NOT NULL CONSTRAINT notice_deliveries_state_check CHECK (state IN ('waiting', 'sent', 'failed')),
       tries integer NOT NULL,
       next_at timestamptz NOT NULL,
       sent_at timestamptz,
       problem text,
       CONSTRAINT notice_deliveries_sent_check CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
       CONSTRAINT notice_deliveries_notice_fkey FOREIGN KEY (jurisdiction_id, notice_id) REFERENCES notices (jurisdiction_id, id)`,
      { key: 'notice_id, channel' },
    );
    await createTenantTable(
      runner,
      'notice_preferences',
      `account_id uuid NOT NULL,
       mail_address text,
       CONSTRAINT notice_preferences_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id)`,
      { key: 'account_id' },
    );
    await runner.query('CREATE INDEX notices_created_idx ON notices (jurisdiction_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX notices_created_idx');
    await runner.query('DROP TABLE notice_preferences');
    await runner.query('DROP TABLE notice_deliveries');
  }
}
