import type { QueryRunner } from 'typeorm';

/** The role that requests run under: owns nothing and cannot bypass row-level security. */
export const APP_ROLE = 'duheng_app';

/** The setting that row-level security compares with; `set_config(…, true)` sets it for one transaction. */
const TENANT_SETTING = 'app.jurisdiction_id';

const MUTABLE_COLUMNS = `
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid,
  updated_at timestamptz NOT NULL,
  updated_by uuid`;

type Access = 'read-write' | 'append-only';

/**
 * Makes a table whose every key starts with the jurisdiction, walled by row-level security, with only the rights
 * that the application needs. Second wall: the first is the `jurisdiction_id` in every query.
 */
export async function createTenantTable(
  runner: QueryRunner,
  table: string,
  columns: string,
  options: { mutable?: boolean; key?: string; access?: Access } = {},
): Promise<void> {
  const { mutable = false, key = 'id', access = 'read-write' } = options;
  const keyColumn = key === 'id' ? 'id uuid NOT NULL,' : '';
  await runner.query(`
    CREATE TABLE ${table} (
      jurisdiction_id uuid NOT NULL REFERENCES jurisdictions (id),
      ${keyColumn}
      ${columns.trim().replace(/,$/, '')},
      ${mutable ? `${MUTABLE_COLUMNS},` : ''}
      CONSTRAINT ${table}_pkey PRIMARY KEY (jurisdiction_id, ${key})
    )`);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY ${table}_tenant ON ${table} TO ${APP_ROLE}
      USING (jurisdiction_id = nullif(current_setting('${TENANT_SETTING}', true), '')::uuid)
      WITH CHECK (jurisdiction_id = nullif(current_setting('${TENANT_SETTING}', true), '')::uuid)`);
  await runner.query(`
    CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
  const rights = access === 'append-only' ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
  await runner.query(`GRANT ${rights} ON ${table} TO ${APP_ROLE}`);
  if (access === 'append-only') await forbidRewriting(runner, table);
}

/** Not even the owner rewrites history by accident. */
async function forbidRewriting(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()`);
}
