import { GRANTS } from '#shared/access/grants.js';
import { ROLES, type Role } from '#shared/access/roles.js';
import type { Requirement } from './expectation.js';

/** The roles that may ask, by the table that the policy itself is read from. */
export const rolesHolding = (needs: Requirement): readonly Role[] =>
  needs === 'nothing' || needs === 'a session' ? ROLES : ROLES.filter((role) => role in GRANTS[needs]);

export const rolesWithout = (needs: Requirement): readonly Role[] =>
  ROLES.filter((role) => !rolesHolding(needs).includes(role));

/** One role for each way that the grant reaches: the whole jurisdiction, the own unit. */
export function rolesByReach(needs: Requirement): readonly Role[] {
  if (needs === 'nothing' || needs === 'a session') return ['office'];
  const reaches = new Map(rolesHolding(needs).map((role) => [GRANTS[needs][role], role]));
  return [...reaches.values()];
}
