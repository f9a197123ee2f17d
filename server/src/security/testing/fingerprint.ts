import type { DataSource } from 'typeorm';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

/** A checksum of every row of every table that belongs to the jurisdiction, by table. */
export async function fingerprint(
  dataSource: DataSource,
  { id }: TestJurisdiction,
): Promise<Record<string, string>> {
  const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
  const sums = tables.map((table) => {
    const key = table === 'jurisdictions' ? 'id' : 'jurisdiction_id';
    const rows = `SELECT row::text AS line FROM ${table} row WHERE ${key} = $1`;
    return `SELECT '${table}' AS name, md5(coalesce(string_agg(line, '|' ORDER BY line), '')) AS sum FROM (${rows}) x`;
  });
  const found: { name: string; sum: string }[] = await dataSource.query(sums.join(' UNION ALL '), [id]);
  return Object.fromEntries(found.map(({ name, sum }) => [name, sum]));
}
