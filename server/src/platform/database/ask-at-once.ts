import type { DataSource } from 'typeorm';

/** The rows of one statement in a transaction of its own: `begin`, the statement and the commit leave in one write. */
export async function askAtOnce<Row>(
  dataSource: DataSource,
  begin: string,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const [, rows] = await Promise.all([
      runner.query(begin),
      runner.query(sql, [...parameters]) as Promise<Row[]>,
      runner.query('COMMIT'),
    ]);
    return rows;
  } finally {
    await runner.release();
  }
}
