import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueryFailedError, type DataSource } from 'typeorm';
import { APP_ROLE } from '../migrations/tenant-table.js';
import { JurisdictionRow } from './entities/organisation/jurisdiction.entity.js';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database.js';

/** Without a jurisdiction by nature: the list of tenants itself, and what the migrations were. */
const WITHOUT_TENANT = ['jurisdictions', 'migrations'];

interface ColumnRecord {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

describe('the migrated schema', () => {
  let database: TestDatabase;
  const rows = <Row>(sql: string): Promise<Row[]> => database.dataSource.query<Row[]>(sql);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('has the tables, columns, types and nulls that the entities say, and no others', async () => {
    const columns = await rows<ColumnRecord>(`
      SELECT c.table_name AS "table", c.column_name AS "column", c.is_nullable = 'YES' AS nullable,
             CASE WHEN c.data_type = 'ARRAY' THEN ltrim(c.udt_name, '_') || '[]' ELSE c.data_type END AS type
        FROM information_schema.columns c
       WHERE c.table_schema = 'public' AND c.table_name <> 'migrations'`);
    const line = ({ table, column, type, nullable }: ColumnRecord) =>
      `${table}.${column} ${type}${nullable ? ' null' : ''}`;
    expect(columns.map(line).sort()).toEqual(mappedColumns(database.dataSource).map(line).sort());
  });

  it('leads every primary and unique key with the jurisdiction', async () => {
    const keys = await rows<{ table: string; name: string; first: string }>(`
      SELECT t.relname AS "table", i.relname AS name, a.attname AS first
        FROM pg_index x
        JOIN pg_class i ON i.oid = x.indexrelid
        JOIN pg_class t ON t.oid = x.indrelid
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
       WHERE t.relnamespace = 'public'::regnamespace AND x.indisunique`);
    const wrong = keys.filter(
      ({ table, first }) => !WITHOUT_TENANT.includes(table) && first !== 'jurisdiction_id',
    );
    expect(wrong).toEqual([]);
    expect(keys.length).toBeGreaterThan(30);
  });

  it('leads every foreign key between tenant tables with the jurisdiction on both sides', async () => {
    const keys = await rows<{ name: string; source: string; target: string; from: string; to: string }>(`
      SELECT c.conname AS name, c.conrelid::regclass::text AS source, c.confrelid::regclass::text AS target, a.attname AS "from", b.attname AS "to"
        FROM pg_constraint c
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
       WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`);
    const wrong = keys.filter(
      ({ source, target, from, to }) =>
        source !== 'jurisdictions' &&
        (from !== 'jurisdiction_id' || (target !== 'jurisdictions' && to !== 'jurisdiction_id')),
    );
    expect(wrong).toEqual([]);
    expect(keys.length).toBeGreaterThan(40);
  });

  it('walls every tenant table, also for its owner', async () => {
    const open = await rows<{ table: string }>(`
      SELECT t.relname AS "table" FROM pg_class t
       WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
         AND NOT (t.relrowsecurity AND t.relforcerowsecurity)`);
    expect(open.map(({ table }) => table).sort()).toEqual(WITHOUT_TENANT);
  });

  it('gives the application a role that cannot pass the wall', async () => {
    const [role] = await rows<Record<string, boolean>>(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin FROM pg_roles WHERE rolname = '${APP_ROLE}'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    });
  });

  it('indexes the foreign keys by which the growing tables are searched', async () => {
    const bare = await rows<{ name: string }>(`
      SELECT c.conname AS name FROM pg_constraint c
       WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND array_length(c.conkey, 1) = 2
         AND c.conname !~ '(category|plan|file|latest_report|unit|group|parent)_fkey$'
         AND NOT EXISTS (SELECT FROM pg_index x WHERE x.indrelid = c.conrelid AND (x.indkey::int2[])[0:1] = c.conkey)`);
    expect(bare).toEqual([]);
  });
});

describe('the wall between jurisdictions', () => {
  let database: TestDatabase;
  const [home, other] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];

  beforeAll(async () => {
    database = await createTestDatabase();
    const createdAt = new Date('2026-01-01T00:00:00Z');
    for (const [index, id] of [home, other].entries()) {
      await database.dataSource
        .getRepository(JurisdictionRow)
        .insert({ id, code: `c${index}`, name: `县${index}`, demo: false, createdAt });
      await database.dataSource.query(
        `INSERT INTO unit_categories (jurisdiction_id, id, name, sort_order) VALUES ($1, $1, '镇街', 1)`,
        [id],
      );
    }
  });
  afterAll(() => database.drop());

  const asApp = async <T>(tenant: string | null, sql: string): Promise<T[]> => {
    const runner = database.appDataSource.createQueryRunner();
    try {
      await runner.query('BEGIN');
      if (tenant) await runner.query(`SET LOCAL app.jurisdiction_id = '${tenant}'`);
      return (await runner.query(sql)) as T[];
    } finally {
      await runner.query('ROLLBACK');
      await runner.release();
    }
  };

  it('hides the other side from a query that forgets it', async () => {
    expect(await asApp(home, 'SELECT jurisdiction_id FROM unit_categories')).toEqual([
      { jurisdiction_id: home },
    ]);
  });

  it('shows nothing when no jurisdiction was named', async () => {
    expect(await asApp(null, 'SELECT * FROM unit_categories')).toEqual([]);
  });

  it('refuses rows for the other side', async () => {
    const smuggle = `INSERT INTO unit_categories (jurisdiction_id, id, name, sort_order) VALUES ('${other}', '${home}', 'x', 1)`;
    await expect(asApp(home, smuggle)).rejects.toThrow(/row-level security/);
  });

  it('refuses to rewrite the audit log, to the owner as well', async () => {
    const entry = `INSERT INTO audit_entries (jurisdiction_id, id, at, actor_name, action, entity_type)
      VALUES ('${home}', '${home}', now(), '', 'x', 'x')`;
    await database.dataSource.query(entry);
    await expect(asApp(home, `UPDATE audit_entries SET action = 'y'`)).rejects.toThrow(/permission denied/);
    await expect(database.dataSource.query('DELETE FROM audit_entries')).rejects.toThrow(QueryFailedError);
  });
});

function mappedColumns(dataSource: DataSource): ColumnRecord[] {
  return dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => ({
      table: entity.tableName,
      column: column.databaseName,
      type: typeName(String(column.type)) + (column.isArray ? '[]' : ''),
      nullable: column.isNullable,
    })),
  );
}

const typeName = (type: string): string => (type === 'timestamptz' ? 'timestamp with time zone' : type);
