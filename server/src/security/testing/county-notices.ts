import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import type { Role } from '#shared/access/roles.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

/** A notice in everybody's inbox, by role. */
export async function raiseNotices(
  home: TestJurisdiction,
  mark: string,
  clients: Readonly<Record<Role, TestClient>>,
): Promise<Record<Role, string>> {
  const told = Object.entries(clients).map(async ([role, { session }]) => {
    const notice = {
      kind: 'assignment.reminded',
      parameters: { task: `${mark}修订预案` },
      path: '/work-list',
    };
    const times = { createdAt: '2026-08-14T02:00:00Z', readAt: null };
    const id = await home.insert(NoticeRow, {
      ...notice,
      ...times,
      accountId: session?.accountId,
      taskId: null,
    });
    return [role, id] as const;
  });
  return Object.fromEntries(await Promise.all(told)) as Record<Role, string>;
}
