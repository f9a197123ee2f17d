import type { EntityManager } from 'typeorm';
import type { Role } from '#shared/access/roles.js';
import type { NoticeKind, NoticeParameters } from '#shared/notifications/notice-kind.js';

/** Accounts by name, those of a unit, or all that hold one of the roles. */
export type NoticeRecipients =
  | { readonly accountIds: readonly string[] }
  | { readonly unitId: string; readonly roles?: readonly Role[] }
  | { readonly roles: readonly Role[] };

export interface NoticeToWrite {
  readonly kind: NoticeKind;
  readonly to: NoticeRecipients;
  readonly parameters: NoticeParameters;
  /** Where it leads to in the client: a path from the root. */
  readonly path: string;
  readonly taskId?: string | null;
}

interface Addressed {
  at: number;
  accountId: string;
}

/** The accounts in use that each notice is for, by its place in the list. One statement. */
export async function recipientsOf(
  manager: EntityManager,
  jurisdictionId: string,
  notices: readonly NoticeToWrite[],
): Promise<Map<number, string[]>> {
  const wanted = notices.map(({ to }, at) => ({
    at,
    account_ids: 'accountIds' in to ? to.accountIds : null,
    unit_id: 'unitId' in to ? to.unitId : null,
    roles: 'roles' in to ? (to.roles ?? null) : null,
  }));
  const found = await manager.query<Addressed[]>(
    `SELECT wanted.at, account.id AS "accountId"
       FROM jsonb_to_recordset($2::jsonb) AS wanted (at int, account_ids uuid[], unit_id uuid, roles text[])
       JOIN accounts account
         ON account.jurisdiction_id = $1 AND NOT account.disabled
        AND (wanted.account_ids IS NULL OR account.id = ANY (wanted.account_ids))
        AND (wanted.unit_id IS NULL OR account.unit_id = wanted.unit_id)
        AND (wanted.roles IS NULL OR account.role = ANY (wanted.roles))
      ORDER BY wanted.at, account.id`,
    [jurisdictionId, JSON.stringify(wanted)],
  );
  const byPlace = new Map<number, string[]>();
  for (const { at, accountId } of found) byPlace.set(at, [...(byPlace.get(at) ?? []), accountId]);
  return byPlace;
}
