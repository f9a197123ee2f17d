/** Who works with Duheng. A person with two duties has two accounts, as 三员 separation demands. */
export const ROLES = [
  'office',
  'inspector',
  'unit_reporter',
  'unit_head',
  'leader',
  'system_administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that act for one unit and must name it. */
export const UNIT_ROLES: readonly Role[] = ['unit_reporter', 'unit_head'];

export const isUnitRole = (role: Role): boolean => UNIT_ROLES.includes(role);
