import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Notice } from './notice.type.js';

/** Whose notices. */
export interface Inbox {
  readonly jurisdictionId: string;
  readonly accountId: string;
}

interface Page {
  /** The last row of the page before; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
  readonly unreadOnly: boolean;
}

/** Ids are ordered by time: they page the inbox. */
@Injectable()
export class NoticesRepository {
  older(manager: EntityManager, inbox: Inbox, { after, limit, unreadOnly }: Page): Promise<Notice[]> {
    return manager.query<Notice[]>(
      `SELECT id, kind, parameters, path, created_at AS "createdAt", read_at AS "readAt"
         FROM notices
        WHERE jurisdiction_id = $1 AND account_id = $2
          AND ($3::uuid IS NULL OR id < $3::uuid)
          AND ($4::boolean IS FALSE OR read_at IS NULL)
        ORDER BY id DESC
        LIMIT $5`,
      [inbox.jurisdictionId, inbox.accountId, after, unreadOnly, limit],
    );
  }

  async unread(manager: EntityManager, inbox: Inbox): Promise<number> {
    const [row] = await manager.query<{ count: string }[]>(
      `SELECT count(*) AS count FROM notices
        WHERE jurisdiction_id = $1 AND account_id = $2 AND read_at IS NULL`,
      [inbox.jurisdictionId, inbox.accountId],
    );
    return Number(row?.count ?? 0);
  }

  /** How many of `ids` are in the inbox. */
  async held(manager: EntityManager, inbox: Inbox, ids: readonly string[]): Promise<number> {
    const [row] = await manager.query<{ count: string }[]>(
      `SELECT count(*) AS count FROM notices
        WHERE jurisdiction_id = $1 AND account_id = $2 AND id = ANY ($3::uuid[])`,
      [inbox.jurisdictionId, inbox.accountId, ids],
    );
    return Number(row?.count ?? 0);
  }

  /** Marks those of `ids` that are in the inbox, or the whole inbox where `ids` is null. */
  async read(manager: EntityManager, inbox: Inbox, ids: readonly string[] | null, now: Date): Promise<void> {
    await manager.query(
      `UPDATE notices SET read_at = $4
        WHERE jurisdiction_id = $1 AND account_id = $2 AND read_at IS NULL
          AND ($3::uuid[] IS NULL OR id = ANY ($3::uuid[]))`,
      [inbox.jurisdictionId, inbox.accountId, ids, now],
    );
  }

  async mailAddress(manager: EntityManager, inbox: Inbox): Promise<string | null> {
    const [row] = await manager.query<{ mailAddress: string | null }[]>(
      `SELECT mail_address AS "mailAddress" FROM notice_preferences
        WHERE jurisdiction_id = $1 AND account_id = $2`,
      [inbox.jurisdictionId, inbox.accountId],
    );
    return row?.mailAddress ?? null;
  }

  async saveMailAddress(manager: EntityManager, inbox: Inbox, mailAddress: string | null): Promise<void> {
    await manager.query(
      `INSERT INTO notice_preferences (jurisdiction_id, account_id, mail_address) VALUES ($1, $2, $3)
       ON CONFLICT (jurisdiction_id, account_id) DO UPDATE SET mail_address = excluded.mail_address`,
      [inbox.jurisdictionId, inbox.accountId, mailAddress],
    );
  }
}
