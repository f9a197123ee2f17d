import type { DataSource } from 'typeorm';

/** A checksum of every row of every jurisdiction, by table. */
export async function fingerprint(dataSource: DataSource): Promise<Record<string, string>> {
  const sums = dataSource.entityMetadatas.map(({ tableName }) => {
    const rows = `SELECT row::text AS line FROM ${tableName} row`;
    return `SELECT '${tableName}' AS name, md5(coalesce(string_agg(line, '|' ORDER BY line), '')) AS sum FROM (${rows}) x`;
  });
  const found: { name: string; sum: string }[] = await dataSource.query(sums.join(' UNION ALL '));
  return Object.fromEntries(found.map(({ name, sum }) => [name, sum]));
}
