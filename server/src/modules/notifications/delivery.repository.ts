import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  MAX_TRIES,
  NEWS_DAYS,
  RETRY_SECONDS,
  type DeliveryChannel,
} from '#shared/notifications/delivery-channel.js';
import type { OutgoingNotice } from './outgoing-notice.js';

export interface ClaimedNotice extends OutgoingNotice {
  /** This one included. */
  readonly tries: number;
}

const BATCH = 50;
/** The last try of anything comes sooner, holidays included. */
const LONGEST_DAYS = 30;

/** The queue of one channel in one jurisdiction, kept in the database: several servers may work on it at once. */
@Injectable()
export class DeliveryRepository {
  /**
   * Up to 50 notices that are due, oldest first, each claimed until its next try: whoever else asks meanwhile does
   * not get them. What was read in the inbox needs no delivery; mail needs an address.
   */
  claim(
    manager: EntityManager,
    jurisdictionId: string,
    channel: DeliveryChannel,
    now: Date,
  ): Promise<ClaimedNotice[]> {
    return manager.query<ClaimedNotice[]>(
      `WITH due AS (
         SELECT n.id
           FROM notices n
           JOIN accounts a ON a.jurisdiction_id = n.jurisdiction_id AND a.id = n.account_id AND NOT a.disabled
           LEFT JOIN notice_preferences p ON p.jurisdiction_id = n.jurisdiction_id AND p.account_id = n.account_id
           LEFT JOIN notice_deliveries d
             ON d.jurisdiction_id = n.jurisdiction_id AND d.notice_id = n.id AND d.channel = $2
          WHERE n.jurisdiction_id = $1 AND n.read_at IS NULL
            AND n.created_at > $3::timestamptz - make_interval(days => ${LONGEST_DAYS})
            AND ($2 <> 'mail' OR p.mail_address IS NOT NULL)
            AND CASE WHEN d.notice_id IS NULL THEN n.created_at > $3::timestamptz - make_interval(days => ${NEWS_DAYS})
                     ELSE d.state = 'waiting' AND d.next_at <= $3 END
          ORDER BY n.id
          LIMIT ${BATCH}
       ), claimed AS (
         INSERT INTO notice_deliveries AS d (jurisdiction_id, notice_id, channel, state, tries, next_at)
         SELECT $1, id, $2, 'waiting', 1, $3::timestamptz + make_interval(secs => ($4::int[])[1]) FROM due
         ON CONFLICT (jurisdiction_id, notice_id, channel) DO UPDATE
            SET tries = d.tries + 1, next_at = $3::timestamptz + make_interval(secs => ($4::int[])[d.tries + 1])
          WHERE d.state = 'waiting' AND d.next_at <= $3
         RETURNING d.notice_id, d.tries
       )
       SELECT n.id, n.kind, n.parameters, n.path, n.created_at AS "createdAt", a.login_name AS "loginName",
              a.display_name AS "displayName", p.mail_address AS "mailAddress", claimed.tries
         FROM claimed
         JOIN notices n ON n.jurisdiction_id = $1 AND n.id = claimed.notice_id
         JOIN accounts a ON a.jurisdiction_id = $1 AND a.id = n.account_id
         LEFT JOIN notice_preferences p ON p.jurisdiction_id = $1 AND p.account_id = n.account_id
        ORDER BY n.id`,
      [jurisdictionId, channel, now, [...RETRY_SECONDS]],
    );
  }

  async record(
    manager: EntityManager,
    jurisdictionId: string,
    channel: DeliveryChannel,
    outcome: { id: string; tries: number; problem: string | null; now: Date },
  ): Promise<void> {
    const { id, tries, problem, now } = outcome;
    const state = problem === null ? 'sent' : tries >= MAX_TRIES ? 'failed' : 'waiting';
    await manager.query(
      `UPDATE notice_deliveries SET state = $4, problem = $5, sent_at = $6
        WHERE jurisdiction_id = $1 AND notice_id = $2 AND channel = $3`,
      [jurisdictionId, id, channel, state, problem, problem === null ? now : null],
    );
  }
}
