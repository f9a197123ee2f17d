import type { TaskRole } from '../../plans/task-role.js';

interface ShareOfTask {
  readonly id: string;
  readonly role: TaskRole;
  readonly reportsForTask: boolean;
  readonly withdrawn: boolean;
}

/**
 * The share whose unit reports for the whole task: the one that the office named, else the only lead. Null where
 * several lead and none is named, and where nobody leads. @source R05, R30
 */
export function consolidatingLead(shares: readonly ShareOfTask[]): string | null {
  const standing = shares.filter(({ withdrawn }) => !withdrawn);
  const named = standing.find(({ reportsForTask }) => reportsForTask);
  if (named) return named.id;
  const leads = standing.filter(({ role }) => role === 'lead');
  return leads.length === 1 ? leads[0]!.id : null;
}
