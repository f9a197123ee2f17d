import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './tenant-table.js';

/** Plans that are revised or taken back, collectives as of a day, and what the office's corrections teach. */
export class RevisionsAndMemory1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWithdrawal(runner);
    await createRevisions(runner);
    await addValidity(runner);
    await createMemory(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['remembered_lead_rules', 'name_corrections', 'plan_revisions'])
      await runner.query(`DROP TABLE ${table}`);
    await runner.query('ALTER TABLE breakdown_drafts DROP COLUMN revises_plan_id, DROP COLUMN printed');
    await runner.query('ALTER TABLE task_units DROP COLUMN member_ids');
    await removeValidity(runner);
    await removeWithdrawal(runner);
  }
}

/** Kept readable and never counted: rows stay, `withdrawn_at` takes them out of every list. */
async function addWithdrawal(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE plans ADD COLUMN withdrawn_at timestamptz, ADD COLUMN withdrawn_by uuid, ADD COLUMN withdrawn_reason text,
      DROP CONSTRAINT plans_state_check, DROP CONSTRAINT plans_issued_on_check,
      ADD CONSTRAINT plans_state_check CHECK (state IN ('draft', 'issued', 'withdrawn')),
      ADD CONSTRAINT plans_issued_on_check CHECK (state = 'withdrawn' OR (state = 'draft') = (issued_on IS NULL)),
      ADD CONSTRAINT plans_withdrawn_check CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL))`);
  await runner.query('ALTER TABLE tasks ADD COLUMN withdrawn_at timestamptz, ADD COLUMN draft_key text');
  await runner.query('ALTER TABLE assignments ADD COLUMN withdrawn_at timestamptz');
  await runner.query('DROP INDEX assignments_unit_idx');
  await runner.query(
    'CREATE INDEX assignments_unit_idx ON assignments (jurisdiction_id, unit_id, due_on) WHERE withdrawn_at IS NULL',
  );
}

/** Rows of withdrawn plans could not be told from others any more: they stay as plans that were never issued. */
async function removeWithdrawal(runner: QueryRunner): Promise<void> {
  await runner.query('DROP INDEX assignments_unit_idx');
  await runner.query('CREATE INDEX assignments_unit_idx ON assignments (jurisdiction_id, unit_id, due_on)');
  await runner.query('ALTER TABLE assignments DROP COLUMN withdrawn_at');
  await runner.query('ALTER TABLE tasks DROP COLUMN withdrawn_at, DROP COLUMN draft_key');
  await runner.query('ALTER TABLE plans DROP CONSTRAINT plans_withdrawn_check');
  await runner.query(`UPDATE plans SET state = 'draft', issued_on = NULL WHERE state = 'withdrawn'`);
  await runner.query(`
    ALTER TABLE plans DROP COLUMN withdrawn_at, DROP COLUMN withdrawn_by, DROP COLUMN withdrawn_reason,
      DROP CONSTRAINT plans_state_check, DROP CONSTRAINT plans_issued_on_check,
      ADD CONSTRAINT plans_state_check CHECK (state IN ('draft', 'issued')),
      ADD CONSTRAINT plans_issued_on_check CHECK ((state = 'draft') = (issued_on IS NULL))`);
}

async function createRevisions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE breakdown_drafts ADD COLUMN printed jsonb, ADD COLUMN revises_plan_id uuid,
      ADD CONSTRAINT breakdown_drafts_revised_plan_fkey FOREIGN KEY (jurisdiction_id, revises_plan_id) REFERENCES plans (jurisdiction_id, id)`);
  await runner.query('CREATE INDEX breakdown_drafts_plan_idx ON breakdown_drafts (jurisdiction_id, plan_id)');
  await runner.query(
    `CREATE INDEX breakdown_drafts_revised_idx ON breakdown_drafts (jurisdiction_id, revises_plan_id) WHERE revises_plan_id IS NOT NULL`,
  );
  await createTenantTable(
    runner,
    'plan_revisions',
    `plan_id uuid NOT NULL,
     number integer NOT NULL,
     revised_on date NOT NULL,
     draft_id uuid NOT NULL,
     title text NOT NULL,
     doc_number text,
     document_date date,
     applied_count integer NOT NULL,
     kept_count integer NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT plan_revisions_number_key UNIQUE (jurisdiction_id, plan_id, number),
     CONSTRAINT plan_revisions_draft_key UNIQUE (jurisdiction_id, draft_id),
     CONSTRAINT plan_revisions_plan_fkey FOREIGN KEY (jurisdiction_id, plan_id) REFERENCES plans (jurisdiction_id, id),
     CONSTRAINT plan_revisions_draft_fkey FOREIGN KEY (jurisdiction_id, draft_id) REFERENCES breakdown_drafts (jurisdiction_id, id)`,
    { access: 'append-only' },
  );
}

/** Who was in a collective, and what a name stood for, on a given day. The day of leaving is the first day outside. */
async function addValidity(runner: QueryRunner): Promise<void> {
  await runner.query(`
    ALTER TABLE unit_group_members ADD COLUMN joined_on date NOT NULL DEFAULT '0001-01-01', ADD COLUMN left_on date,
      DROP CONSTRAINT unit_group_members_pkey,
      ADD CONSTRAINT unit_group_members_pkey PRIMARY KEY (jurisdiction_id, group_id, unit_id, joined_on),
      ADD CONSTRAINT unit_group_members_left_check CHECK (left_on >= joined_on)`);
  await runner.query(`
    ALTER TABLE unit_aliases ADD COLUMN ended_on date, DROP CONSTRAINT unit_aliases_name_key`);
  await runner.query(
    'CREATE UNIQUE INDEX unit_aliases_name_key ON unit_aliases (jurisdiction_id, name) WHERE ended_on IS NULL',
  );
  await runner.query('ALTER TABLE task_units ADD COLUMN member_ids uuid[]');
}

async function removeValidity(runner: QueryRunner): Promise<void> {
  await runner.query('DELETE FROM unit_aliases WHERE ended_on IS NOT NULL');
  await runner.query('DROP INDEX unit_aliases_name_key');
  await runner.query(`
    ALTER TABLE unit_aliases DROP COLUMN ended_on,
      ADD CONSTRAINT unit_aliases_name_key UNIQUE (jurisdiction_id, name)`);
  await runner.query('DELETE FROM unit_group_members WHERE left_on IS NOT NULL');
  await runner.query(`
    ALTER TABLE unit_group_members DROP CONSTRAINT unit_group_members_pkey, DROP COLUMN joined_on, DROP COLUMN left_on,
      ADD CONSTRAINT unit_group_members_pkey PRIMARY KEY (jurisdiction_id, group_id, unit_id)`);
}

async function createMemory(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'name_corrections',
    `printed_name text NOT NULL,
     corrected_name text NOT NULL,
     unit_id uuid,
     group_id uuid,
     document_title text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT name_corrections_name_key UNIQUE (jurisdiction_id, printed_name),
     CONSTRAINT name_corrections_one_target CHECK (num_nonnulls(unit_id, group_id) = 1),
     CONSTRAINT name_corrections_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT name_corrections_group_fkey FOREIGN KEY (jurisdiction_id, group_id) REFERENCES unit_groups (jurisdiction_id, id) ON DELETE CASCADE`,
  );
  await createTenantTable(
    runner,
    'remembered_lead_rules',
    `first_listed_leads boolean NOT NULL,
     document_title text NOT NULL,
     created_at timestamptz NOT NULL,
     created_by uuid`,
    { access: 'append-only' },
  );
  await runner.query(
    'CREATE INDEX remembered_lead_rules_latest_idx ON remembered_lead_rules (jurisdiction_id, created_at DESC)',
  );
}
