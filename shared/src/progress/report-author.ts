import type { Role } from '../access/roles.js';

/** Who may let a report leave the unit: its head, or anybody of a unit that has none (it would be stuck otherwise). */
export const speaksForUnit = (role: Role, unitHasHead: boolean): boolean =>
  role === 'unit_head' || !unitHasHead;
