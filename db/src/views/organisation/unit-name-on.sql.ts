/**
 * What a unit was called on a day: the twin of `nameOn` in `shared/src/organisation/unit-change.ts`. `unit` is the
 * alias of a row of `units`, `day` an SQL expression.
 */
export const unitNameOn = (unit: string, day: string): string => `
  coalesce((SELECT f.name FROM former_unit_names f
             WHERE f.jurisdiction_id = ${unit}.jurisdiction_id AND f.unit_id = ${unit}.id AND f.ended_on > ${day}
             ORDER BY f.ended_on LIMIT 1), ${unit}.name)`;
