import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ATTEMPTS_BEFORE_LOCK, LOCK_MINUTES } from '#shared/identity/lock-out.rules.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { Account } from './identity.types.js';

/** Accounts as administrators see them: never a hash. */
@Injectable()
export class AccountRepository {
  list(manager: EntityManager, jurisdictionId: string, now: Date): Promise<Account[]> {
    const order = 'ORDER BY a.role, u.sort_order NULLS FIRST, a.login_name';
    return manager.query<Account[]>(`${ACCOUNTS} ${order}`, [jurisdictionId, ...lockParameters(now)]);
  }

  /** @throws DomainError NOT_FOUND */
  async find(manager: EntityManager, jurisdictionId: string, id: string, now: Date): Promise<Account> {
    const parameters = [jurisdictionId, ...lockParameters(now), id];
    const [account] = await manager.query<Account[]>(`${ACCOUNTS} AND a.id = $4`, parameters);
    if (!account) throw notFound();
    return account;
  }
}

const lockParameters = (now: Date): [number, Date] => [
  ATTEMPTS_BEFORE_LOCK,
  new Date(now.getTime() - LOCK_MINUTES * 60_000),
];

const ACCOUNTS = `
  SELECT a.id, a.version, a.login_name AS "loginName", a.display_name AS "displayName", a.role, a.unit_id AS "unitId",
         u.name AS "unitName", a.disabled, a.must_change_password AS "mustChangePassword",
         EXISTS (SELECT FROM log_in_failures f
                  WHERE f.jurisdiction_id = a.jurisdiction_id AND f.login_name = a.login_name AND f.failures >= $2
                    AND f.last_failed_at > $3) AS locked
    FROM accounts a
    LEFT JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
   WHERE a.jurisdiction_id = $1`;
