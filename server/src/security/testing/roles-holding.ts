import { GRANTS } from '#shared/access/grants.js';
import { ROLES, type Role } from '#shared/access/roles.js';
import type { Requirement } from './expectation.js';

/** The roles that may ask, by the table that the policy itself is read from. */
export const rolesHolding = (needs: Requirement): readonly Role[] =>
  needs === 'nothing' || needs === 'a session' ? ROLES : ROLES.filter((role) => role in GRANTS[needs]);

export const rolesWithout = (needs: Requirement): readonly Role[] =>
  ROLES.filter((role) => !rolesHolding(needs).includes(role));
