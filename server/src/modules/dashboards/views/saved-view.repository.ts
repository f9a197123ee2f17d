import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SavedView } from './saved-view.types.js';

/** Who looks, and whether views that are shared are for them. */
export interface Viewing {
  readonly jurisdictionId: string;
  readonly accountId: string;
  readonly seesShared: boolean;
}

@Injectable()
export class SavedViewRepository {
  /** One's own and those that are shared, by name; bounded by what accounts may keep. One statement. */
  all(manager: EntityManager, { jurisdictionId, accountId, seesShared }: Viewing): Promise<SavedView[]> {
    return manager.query<SavedView[]>(
      `SELECT v.id, v.version, v.name, v.query, v.shared, v.account_id = $2 AS own, c.display_name AS "ownerName",
              d.view_id IS NOT NULL AS "isDefault"
         FROM saved_views v
         JOIN accounts c ON c.jurisdiction_id = v.jurisdiction_id AND c.id = v.account_id
         LEFT JOIN default_views d
           ON d.jurisdiction_id = v.jurisdiction_id AND d.account_id = $2 AND d.view_id = v.id
        WHERE v.jurisdiction_id = $1 AND v.deleted_at IS NULL AND (v.account_id = $2 OR (v.shared AND $3))
        ORDER BY v.account_id <> $2, v.name COLLATE "zh-x-icu", v.id
        LIMIT 500`,
      [jurisdictionId, accountId, seesShared],
    );
  }

  /** Views that an account keeps, the account locked: of two at once the second counts the first. */
  async keptBy(manager: EntityManager, jurisdictionId: string, accountId: string): Promise<number> {
    await manager.query('SELECT FROM accounts WHERE jurisdiction_id = $1 AND id = $2 FOR UPDATE', [
      jurisdictionId,
      accountId,
    ]);
    const [{ count }] = await manager.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM saved_views
        WHERE jurisdiction_id = $1 AND account_id = $2 AND deleted_at IS NULL`,
      [jurisdictionId, accountId],
    );
    return count;
  }

  async chooseDefault(
    manager: EntityManager,
    { jurisdictionId, accountId }: Viewing,
    viewId: string | null,
  ): Promise<void> {
    if (viewId === null)
      await manager.query('DELETE FROM default_views WHERE jurisdiction_id = $1 AND account_id = $2', [
        jurisdictionId,
        accountId,
      ]);
    else
      await manager.query(
        `INSERT INTO default_views (jurisdiction_id, account_id, view_id) VALUES ($1, $2, $3)
         ON CONFLICT (jurisdiction_id, account_id) DO UPDATE SET view_id = excluded.view_id`,
        [jurisdictionId, accountId, viewId],
      );
  }
}
