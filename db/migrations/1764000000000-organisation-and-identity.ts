import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, createTenantTable } from './tenant-table.js';

/** Jurisdictions, the unit register, accounts and sessions. */
export class OrganisationAndIdentity1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createRole(runner);
    await runner.query(`
      CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME;
      END $$`);
    await runner.query(`
      CREATE TABLE jurisdictions (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT jurisdictions_code_key UNIQUE CHECK (code ~ '^[a-z0-9-]{1,40}$'),
        name text NOT NULL,
        demo boolean NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    // The list of tenants is what log-in starts from; it is the one table without a wall.
    await runner.query(`GRANT SELECT, INSERT ON jurisdictions TO ${APP_ROLE}`);
    await createUnits(runner);
    await createCollectives(runner);
    await createAccounts(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'log_in_failures',
      'sessions',
      'accounts',
      'unit_aliases',
      'unit_group_members',
      'unit_groups',
      'units',
      'unit_categories',
      'jurisdictions',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP FUNCTION refuse_rewriting()');
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM ${APP_ROLE}`);
    // The role stays: other databases of the same server may use it.
  }
}

async function createRole(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DO $$ BEGIN
      CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await runner.query(`
    DO $$ BEGIN
      IF NOT pg_has_role(current_user, '${APP_ROLE}', 'MEMBER') THEN
        EXECUTE format('GRANT ${APP_ROLE} TO %I', current_user);
      END IF;
    END $$`);
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
}

async function createUnits(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'unit_categories',
    `name text NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT unit_categories_name_key UNIQUE (jurisdiction_id, name)`,
  );
  await createTenantTable(
    runner,
    'units',
    `category_id uuid NOT NULL,
     parent_id uuid,
     name text NOT NULL,
     short_name text NOT NULL,
     sort_order integer NOT NULL,
     ended_on date,
     CONSTRAINT units_name_key UNIQUE (jurisdiction_id, name),
     CONSTRAINT units_category_fkey FOREIGN KEY (jurisdiction_id, category_id) REFERENCES unit_categories (jurisdiction_id, id),
     CONSTRAINT units_parent_fkey FOREIGN KEY (jurisdiction_id, parent_id) REFERENCES units (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX units_category_idx ON units (jurisdiction_id, category_id)');
  await runner.query('CREATE INDEX units_parent_idx ON units (jurisdiction_id, parent_id)');
}

async function createCollectives(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'unit_groups',
    `name text NOT NULL,
     sort_order integer NOT NULL,
     CONSTRAINT unit_groups_name_key UNIQUE (jurisdiction_id, name)`,
    { mutable: true },
  );
  await createTenantTable(
    runner,
    'unit_group_members',
    `group_id uuid NOT NULL,
     unit_id uuid NOT NULL,
     CONSTRAINT unit_group_members_group_fkey FOREIGN KEY (jurisdiction_id, group_id) REFERENCES unit_groups (jurisdiction_id, id) ON DELETE CASCADE,
     CONSTRAINT unit_group_members_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`,
    { key: 'group_id, unit_id' },
  );
  await runner.query(
    'CREATE INDEX unit_group_members_unit_idx ON unit_group_members (jurisdiction_id, unit_id)',
  );
  await createTenantTable(
    runner,
    'unit_aliases',
    `name text NOT NULL,
     unit_id uuid,
     group_id uuid,
     created_at timestamptz NOT NULL,
     created_by uuid,
     CONSTRAINT unit_aliases_name_key UNIQUE (jurisdiction_id, name),
     CONSTRAINT unit_aliases_one_target CHECK (num_nonnulls(unit_id, group_id) = 1),
     CONSTRAINT unit_aliases_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id),
     CONSTRAINT unit_aliases_group_fkey FOREIGN KEY (jurisdiction_id, group_id) REFERENCES unit_groups (jurisdiction_id, id)`,
  );
  await runner.query('CREATE INDEX unit_aliases_unit_idx ON unit_aliases (jurisdiction_id, unit_id)');
  await runner.query('CREATE INDEX unit_aliases_group_idx ON unit_aliases (jurisdiction_id, group_id)');
}

async function createAccounts(runner: QueryRunner): Promise<void> {
  await createTenantTable(
    runner,
    'accounts',
    `login_name text NOT NULL,
     display_name text NOT NULL,
     password_hash text NOT NULL,
     role text NOT NULL CONSTRAINT accounts_role_check CHECK (role IN ('office', 'inspector', 'unit_reporter', 'unit_head', 'leader', 'system_administrator')),
     unit_id uuid,
     disabled boolean NOT NULL,
     must_change_password boolean NOT NULL,
     CONSTRAINT accounts_login_name_key UNIQUE (jurisdiction_id, login_name),
     CONSTRAINT accounts_unit_of_unit_roles CHECK ((role IN ('unit_reporter', 'unit_head')) = (unit_id IS NOT NULL)),
     CONSTRAINT accounts_unit_fkey FOREIGN KEY (jurisdiction_id, unit_id) REFERENCES units (jurisdiction_id, id)`,
    { mutable: true },
  );
  await runner.query('CREATE INDEX accounts_unit_idx ON accounts (jurisdiction_id, unit_id)');
  await createTenantTable(
    runner,
    'sessions',
    `account_id uuid NOT NULL,
     token_hash text NOT NULL,
     created_at timestamptz NOT NULL,
     last_seen_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     ended_at timestamptz,
     address text,
     CONSTRAINT sessions_token_hash_key UNIQUE (jurisdiction_id, token_hash),
     CONSTRAINT sessions_account_fkey FOREIGN KEY (jurisdiction_id, account_id) REFERENCES accounts (jurisdiction_id, id)`,
  );
  await createTenantTable(
    runner,
    'log_in_failures',
    `login_name text NOT NULL,
     address text NOT NULL,
     failures integer NOT NULL,
     last_failed_at timestamptz NOT NULL`,
    { key: 'login_name, address' },
  );
  await runner.query('CREATE INDEX sessions_account_idx ON sessions (jurisdiction_id, account_id)');
}
