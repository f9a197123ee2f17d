import type { DataSource } from 'typeorm';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What nobody outside may be told: a word that is in every text, and the ids of all rows. */
export class Secrets {
  private constructor(
    private readonly mark: string,
    private readonly ids: ReadonlySet<string>,
  ) {}

  static async of(dataSource: DataSource, { id }: TestJurisdiction, mark: string): Promise<Secrets> {
    const tables = dataSource.entityMetadatas.filter(({ columns }) =>
      ['jurisdictionId', 'id'].every((name) => columns.some(({ propertyName }) => propertyName === name)),
    );
    const selects = tables.map(({ tableName }) => `SELECT id FROM ${tableName} WHERE jurisdiction_id = $1`);
    const rows: { id: string }[] = await dataSource.query(selects.join(' UNION ALL '), [id]);
    return new Secrets(mark, new Set([id, ...rows.map((row) => row.id)]));
  }

  /** What belongs to a unit alone. Its id and name are in the register, for everybody. */
  static async ofUnit(dataSource: DataSource, unitId: string, mark: string): Promise<Secrets> {
    const rows: { id: string }[] = await dataSource.query(
      `SELECT id FROM assignments WHERE unit_id = $1
       UNION ALL SELECT r.id FROM progress_reports r JOIN assignments a ON a.id = r.assignment_id WHERE a.unit_id = $1
       UNION ALL SELECT id FROM officers WHERE unit_id = $1
       UNION ALL SELECT id FROM unit_divisions WHERE unit_id = $1
       UNION ALL SELECT id FROM stored_files WHERE unit_id = $1
       UNION ALL SELECT task_id FROM assignments GROUP BY task_id HAVING every(unit_id = $1)`,
      [unitId],
    );
    return new Secrets(mark, new Set(rows.map(({ id }) => id)));
  }

  /** What of it stands in the reply. Ids that the caller itself has sent may come back. */
  leakedIn(reply: unknown, sent: unknown = ''): string[] {
    const text = JSON.stringify(reply);
    const known = new Set(JSON.stringify(sent).match(UUID) ?? []);
    const ids = (text.match(UUID) ?? []).filter((id) => this.ids.has(id) && !known.has(id));
    const at = text.indexOf(this.mark);
    return at < 0 ? ids : [text.slice(Math.max(0, at - 40), at + 40), ...ids];
  }
}
