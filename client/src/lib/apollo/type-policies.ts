import type { TypePolicies } from '@apollo/client';

/** Every change of a cascade answers with all of it: the new lists take the place of the old. */
const CASCADE_LISTS = ['points', 'tasks', 'mappings', 'gaps', 'levels', 'subordinates'];

/** What names an object in the cache, where that is not `id`. */
export const typePolicies: TypePolicies = {
  Viewer: { keyFields: ['accountId'] },
  /** Every change of a unit's register answers with all of it. */
  UnitStaff: {
    keyFields: ['unitId'],
    fields: { divisions: { merge: false }, officers: { merge: false } },
  },
  Cascade: {
    keyFields: ['planId'],
    fields: Object.fromEntries(CASCADE_LISTS.map((list) => [list, { merge: false }])),
  },
};
